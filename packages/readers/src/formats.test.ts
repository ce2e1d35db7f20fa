import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from './formats.ts';

test('every kind of file has a name of its own, and extensions of its own', () => {
  const ids = FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const extensions = FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test.each(FORMATS.filter(({ load }) => load).map((format) => [format.id, format] as const))(
  '%s is read',
  async (_, { load }) => {
    expect(await load!()).toBeTypeOf('function');
  },
);

test.each(FORMATS.filter(({ load }) => !load).map((format) => [format.id, format] as const))(
  '%s is refused with what to do',
  (_, { load, ...entry }) => {
    expect('reason' in entry && entry.reason).toMatch(/^(?:unsupported-format|encrypted)$/);
    const advice = 'advice' in entry ? entry.advice : null;
    if (advice) expect(advice.zh).toMatch(/^\p{Script=Han}[^\n]{5,80}。$/u);
    if (advice) expect(advice.en).toMatch(/^[A-Z][^\n]{10,200}\.$/);
  },
);

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s names every kind of file', (file, lang) => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8');
  const missing = FORMATS.map(({ name }) => name[lang]).filter((name) => !readme.includes(name));
  expect(missing).toEqual([]);
});

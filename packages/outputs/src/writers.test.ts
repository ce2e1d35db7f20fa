import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../test/examples.ts';
import { writeAll } from '../test/write-all.ts';
import { WRITERS } from './writers.ts';

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s lists every writer as the table has it', (file, lang) => {
  const text = readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8');
  const [, listed = ''] = /<!-- writers: [^>]*-->\n([\s\S]*?)<!-- \/writers -->/.exec(text) ?? [];
  const rows = WRITERS.map(
    ({ name, extension, label }) => `| \`${name}\` | \`${extension}\` | ${label[lang]} |`,
  );
  expect(listed.trim().split('\n').slice(2)).toEqual(rows);
});

test.each(WRITERS)(
  '$name gives each report as it comes if it says so, and bytes if it says so',
  async (writer) => {
    const seen: number[] = [];
    let given = 0;
    function* reports() {
      for (let i = 0; i < 3; i += 1) {
        given += 1;
        yield EXAMPLES.unique!('zh');
      }
    }
    const write = await writer.load();
    for await (const piece of write(reports(), { lang: 'zh', tool: { name: 'gouji', version: '0.1.0' } })) {
      expect(typeof piece !== 'string').toBe(writer.binary);
      seen.push(given);
    }
    if (writer.streams) expect(seen).toContain(1);
    const ofNone = await writeAll(writer.name, []);
    if (writer.binary) expect(ofNone.byteLength).toBeGreaterThan(100);
  },
);

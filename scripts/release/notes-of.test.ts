import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { notesOf } from './notes-of.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- new\n\n## 0.2.0\n\n- second\n\n## 0.1.0\n\n- first\n';

test.each([
  ['0.2.0', '# Gouji 0.2.0\n\n- second\n\n'],
  ['0.1.0', '# Gouji 0.1.0\n\n- first\n'],
  ['0.3.0', '# Gouji 0.3.0\n\n- new\n\n'],
])('%s has its own notes', (version, notes) => {
  expect(notesOf(CHANGELOG, version)).toBe(notes);
});

test('there are notes for what is in the making', () => {
  const changelog = readFileSync(path.join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(notesOf(changelog, '0.1.0').split('\n- ').length).toBeGreaterThan(5);
});

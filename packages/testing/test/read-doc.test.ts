import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sampleReport } from '../src/index.ts';
import { misreadings, readAndCheck } from './read-report.ts';

/** Written by `scripts/convert-word.ts`; `GOUJI_DOCS` names a folder with more of them. */
const FOLDER = process.env.GOUJI_DOCS ?? path.join(import.meta.dirname, '../fixtures');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.doc'));

test('there are documents in every look', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(4);
});

test.each(FILES)('every cell of %s is read, and nothing is found', async (name) => {
  const report = sampleReport(Number(name.split('-')[0]));
  const result = await readAndCheck(readFileSync(path.join(FOLDER, name)));
  expect(misreadings(result, report)).toEqual([]);
  expect(result.summary).toMatchObject({ error: 0, warning: 0 });
  expect(result.report?.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

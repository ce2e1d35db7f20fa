import { copyFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Result } from '@gouji/core/schema';
import { FORMATS } from '@gouji/readers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from './fake-io.ts';

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const FILES = [
  'word-draft/document.docx',
  'word-97-draft/document.doc',
  'printed-pdf/document.pdf',
  'page-saved-in-one-file/document.mhtml',
  'digits-transposed/document.html',
  'text-cell-per-line/document.txt',
];
/** One of every kind of file, and none. */
const EXTENSIONS = [
  '',
  ...FORMATS.flatMap(({ extensions }) => extensions.slice(0, 1).map((one) => `.${one}`)),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-renamed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(files: readonly string[]) {
  const { stdout } = await runCommand(['check', '--format', 'json', ...files]);
  return Result.parse(JSON.parse(stdout)).reports.map(({ source, ...report }) => report);
}

test('there is an example of every format that is read', () => {
  const shown = new Set(
    globSync('*/document.*', { cwd: EXAMPLES }).map((file) => path.extname(file).slice(1)),
  );
  const unseen = FORMATS.filter(({ load, extensions }) => load && !extensions.some((one) => shown.has(one)));
  expect(unseen.map(({ id }) => id)).toEqual([]);
});

test.each(FILES)('%s gives the same result by any other name', async (file) => {
  const [expected] = await check([path.join(EXAMPLES, file)]);
  const renamed = EXTENSIONS.map((extension) => path.join(folder, `${path.dirname(file)}${extension}`));
  for (const one of renamed) copyFileSync(path.join(EXAMPLES, file), one);
  const reports = await check(renamed);
  expect(reports).toHaveLength(EXTENSIONS.length);
  for (const report of reports) expect(report).toEqual(expected);
});

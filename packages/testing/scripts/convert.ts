/**
 * Drafts as LibreOffice writes them: `node scripts/convert.ts doc|pdf COUNT FOLDER` converts the drafts of COUNT reports,
 * each report in one look after the other. Without count and folder: the fixtures of the tests.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { convertDrafts } from './convert-drafts.ts';

const [target, count, folder] = process.argv.slice(2);
if (target !== 'doc' && target !== 'pdf') throw new Error('convert.ts doc|pdf [COUNT FOLDER]');
const fixtures = path.join(import.meta.dirname, '../fixtures');
const files = convertDrafts(target, {
  from: 1,
  count: Number(count ?? (target === 'doc' ? 5 : 3)),
  folder: folder ?? fixtures,
});
// Of the fixtures, only the second report has its faults too.
if (folder === undefined)
  for (const file of files) if (!/^(?:2-.*|.*-right\.\w+)$/.test(path.basename(file))) rmSync(file);

/**
 * Drafts as LibreOffice writes them to Word 97–2003: `node scripts/convert-word.ts COUNT FOLDER` writes the drafts of
 * COUNT reports, each report in one look after the other. Without arguments: the fixtures of the tests.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCX_LOOKS, renderDocx, sampleDrafts, sampleReport } from '../src/index.ts';

const [count = '5', folder = path.join(import.meta.dirname, '../fixtures')] = process.argv.slice(2);
/** Of one run of LibreOffice. */
const BATCH = 40;

mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (let seed = 1; seed <= Number(count); seed += 1) {
  const look = DOCX_LOOKS[seed % DOCX_LOOKS.length]!;
  for (const [name, draft] of Object.entries(sampleDrafts(sampleReport(seed)))) {
    // Of the fixtures, only the second report has its faults too.
    if (process.argv.length < 3 && name !== 'right' && seed !== 2) continue;
    const file = path.join(folder, `${seed}-${look.name}-${name}.docx`);
    writeFileSync(file, renderDocx(draft, look));
    files.push(file);
  }
}
for (let at = 0; at < files.length; at += BATCH) {
  const batch = files.slice(at, at + BATCH);
  execFileSync('soffice', ['--headless', '--convert-to', 'doc', '--outdir', folder, ...batch], {
    stdio: 'ignore',
  });
}
for (const file of files) rmSync(file);

/**
 * Reports as LibreOffice writes them to Word 97–2003: `node scripts/convert-word.ts COUNT FOLDER` writes COUNT reports
 * in each look as .docx and .doc. The fixtures of the tests are those of one report.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCX_LOOKS, renderDocx, sampleReport } from '../src/index.ts';

const [count = '1', folder = path.join(import.meta.dirname, '../fixtures')] = process.argv.slice(2);
const BATCH = 40;

mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (let seed = 1; seed <= Number(count); seed += 1) {
  for (const look of DOCX_LOOKS) {
    const file = path.join(folder, `${seed}-${look.name}.docx`);
    writeFileSync(file, renderDocx(sampleReport(seed), look));
    files.push(file);
  }
}
for (let at = 0; at < files.length; at += BATCH) {
  const batch = files.slice(at, at + BATCH);
  execFileSync('soffice', ['--headless', '--convert-to', 'doc', '--outdir', folder, ...batch], {
    stdio: 'ignore',
  });
}
if (count === '1') for (const file of files) rmSync(file);

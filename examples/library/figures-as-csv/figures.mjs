// node figures.mjs FOLDER > figures.csv: a row a report, a column a cell of the form, both forms in one table.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport } from '@gouji/core';
import { writerOf } from '@gouji/outputs';
import { readDocument } from '@gouji/readers';

const [folder] = process.argv.slice(2);

/** One report at a time: a folder may hold more than fits into memory. */
async function* reports() {
  for (const file of globSync('**/*.{html,htm,mht,pdf,docx,doc,txt,md}', { cwd: folder }).sort()) {
    const reading = await readDocument(readFileSync(path.join(folder, file)));
    if ('reason' in reading) continue;
    yield checkReport(reading.blocks, { source: file, format: reading.format });
  }
}

const write = await writerOf('figures').load();
const tool = { name: 'figures.mjs', version: '1.0.0' };
for await (const piece of write(reports(), { lang: 'en', tool })) process.stdout.write(piece);

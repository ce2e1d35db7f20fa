// node check.mjs FOLDER: for continuous integration. Ends with status 1 where a report of the folder has an error, and
// tells each on the page of the change, as GitHub Actions reads it.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport } from '@gouji/core';
import { readDocument } from '@gouji/readers';

const [folder] = process.argv.slice(2);
for (const file of globSync('**/*.{html,htm,mht,pdf,docx,doc,txt,md}', { cwd: folder }).sort()) {
  const source = path.join(folder, file);
  const reading = await readDocument(readFileSync(source), { name: source });
  if ('reason' in reading) {
    console.log(`::warning file=${source}::${reading.reason}`);
    continue;
  }
  const { findings } = checkReport(reading.blocks, { source, format: reading.format });
  for (const { severity, message } of findings) {
    if (severity !== 'error') continue;
    console.log(`::error file=${source}::${message.replaceAll('\n', ' ')}`);
    process.exitCode = 1;
  }
}

// node check.mjs report.pdf: prints what does not add up in one report, whatever kind of file it is.
import { readFileSync } from 'node:fs';
import { checkReport, describeCell } from '@gouji/core';
import { readDocument } from '@gouji/readers';

const [source] = process.argv.slice(2);
const reading = await readDocument(readFileSync(source));
if ('reason' in reading) {
  console.error(`${source}: ${reading.reason}`);
  process.exit(2);
}

const { blocks, format, placeOf } = reading;
const { report, findings } = checkReport(blocks, { source, format, placeOf, lang: 'en' });
for (const { severity, message, suspects, at } of findings) {
  console.log(`${severity}: ${message}`);
  for (const { cell, value, suggested } of suspects)
    console.log(`  ${describeCell(cell, report, 'en')}: ${value}, should be ${suggested}`);
  if (at) console.log(`  at ${JSON.stringify(at)}`);
}

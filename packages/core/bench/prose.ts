/**
 * How well and how fast prose is read: the gold file, random reports, and a text of digits and 其中 that doubles.
 * `node --conditions=@gouji/source packages/core/bench/prose.ts [reports]`
 */

import { VARIED_PROSE, writeVariedProse } from '@gouji/testing';
import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import { GOLD, OFFICES } from '../test/gold-files.ts';
import { HELD_OUT, judgeHeldOut } from '../test/held-out.ts';
import { measureChanged } from '../test/measure-changed.ts';
import { measureGold, type Score } from '../test/measure-gold.ts';
import { measureRandomProse } from '../test/measure-random-prose.ts';

const reports = Number(process.argv[2] ?? 1000);
for (const [name, file] of [
  ['gold file', GOLD],
  ['paragraphs of offices', OFFICES],
] as const) {
  const gold = measureGold(file);
  console.log(`${name}: ${gold.sentences} texts, ${gold.numbers} numbers`);
  for (const layer of ['found', 'understood', 'verdict'] as const) console.log(describe(layer, gold[layer]));
}

for (const [name, file] of [
  ['gold file', GOLD],
  ['paragraphs of offices', OFFICES],
] as const) {
  const { changed, missed } = measureChanged(file);
  const found = changed - missed.length;
  console.log(
    `${name}, one number changed at a time: ${found} of ${changed} found (${percent(found, changed)})`,
  );
}

const due = HELD_OUT.filter(({ finds }) => finds.length > 0);
const left = HELD_OUT.filter((text) => text.finds.length === 0 && judgeHeldOut(text).warnings.length === 0);
const named = due.filter((text) => judgeHeldOut(text).named);
console.log(
  `held-out texts: ${left.length} of ${HELD_OUT.length - due.length} that are true left in peace, ` +
    `${named.length} of ${due.length} that are false found (${percent(named.length, due.length)})`,
);

const varied = measureRandomProse(reports, writeVariedProse);
const seen = varied.changed - varied.missed.length;
const claims = VARIED_PROSE.claims.length;
console.log(`random reports of ${claims} wordings in varied order with traps between: ${varied.reports}`);
console.log(`  consistent: ${varied.falseAlarms.length} findings`);
console.log(
  `  a number that counts changed: ${seen} of ${varied.changed} found (${percent(seen, varied.changed)})`,
);
console.log(`  a number that does not count changed: ${varied.accused.length} findings in ${varied.freed}`);

const random = measureRandomProse(reports);
const caught = random.changed - random.missed.length;
console.log(`random reports: ${random.reports}`);
console.log(`  consistent: ${random.falseAlarms.length} findings`);
console.log(
  `  a number that counts changed: ${caught} of ${random.changed} found (${percent(caught, random.changed)})`,
);
console.log(`  a number that does not count changed: ${random.accused.length} findings in ${random.freed}`);

console.log('a text of digits and 其中, by its size:');
const PIECES = [
  '收到申请12345件，其中678件、90条其中1件，分别为2、3件',
  '其中9',
  '收到申请1件',
  '1件 ',
  '分别为1件、',
  '网络1件、',
  '区政府收到1件；',
];
for (const piece of PIECES) {
  for (const size of [125_000, 250_000, 500_000, 1_000_000]) {
    const report = makeReport(FIGURES.busy, piece.repeat(Math.ceil(size / piece.length)));
    const start = performance.now();
    readClaims(report);
    console.log(`  ${piece.slice(0, 10)}… ${size} characters: ${(performance.now() - start).toFixed(0)} ms`);
  }
}

function describe(layer: string, { right, given, due, precision, recall }: Score): string {
  const numbers = `${right} right, ${given} given, ${due} due`;
  return `  ${layer}: precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} % (${numbers})`;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}

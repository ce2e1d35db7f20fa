/** `pnpm bench:locate [share]`: the table of docs/localisation.md; a share of 0.1 runs a tenth of the cases. */
import { type Measure, measureLocating } from './locate-measure.ts';
import { locateIn, makeReport } from './locate-report.ts';
import { ROWS, type Row } from './locate-rows.ts';
import { publishedReports, randomReports, type Source, type SourceOf } from './locate-sources.ts';

const share = Number(process.argv[2] ?? 1);
const CASES = Math.ceil(2_000 * share);
const STRUCTURED_CASES = Math.ceil(600 * share);

const SETTINGS: readonly { name: string; sourceOf: SourceOf; nonZero: boolean }[] = [
  { name: 'random reports, all cells', sourceOf: () => randomReports, nonZero: false },
  { name: 'random reports, cells not 0', sourceOf: () => randomReports, nonZero: true },
  { name: 'published figures, all cells', sourceOf: publishedReports, nonZero: false },
  { name: 'published figures, cells not 0', sourceOf: publishedReports, nonZero: true },
];

const HEAD = [
  '| scenario | cases | detected | best repair right | plain search right | sure answers right | ms |',
  '|---|---|---|---|---|---|---|',
].join('\n');

// times are of compiled code
measureLocating({ ...ROWS[1]!, source: randomReports, cases: 500, nonZero: false, plain: false });

let confident = 0;
let confidentRight = 0;
for (const { name, sourceOf, nonZero } of SETTINGS) {
  console.log(`\n${name}\n\n${HEAD}`);
  for (const row of ROWS) {
    // what a fixed slip strikes does not depend on the choice of cells
    if (nonZero && row.structured) continue;
    printRow(row, sourceOf(row.table), nonZero);
  }
}
console.log(
  `\nsure answers: ${confidentRight} of ${confident} right (${percent(confidentRight, confident)})`,
);
console.log(`consistent reports: ${countFlagged()} of ${CASES} flagged`);

function printRow(row: Row, source: Source, nonZero: boolean): void {
  const cases = row.structured ? STRUCTURED_CASES : CASES;
  const measure = measureLocating({
    scenario: row.scenario,
    source,
    cases,
    nonZero,
    prose: row.prose,
    plain: true,
  });
  confident += measure.confident;
  confidentRight += measure.confidentRight;
  console.log(formatRow(row, measure, nonZero ? row.floorNonZero : row.floor));
}

function formatRow({ name, neverConfident }: Row, measure: Measure, floor: number): string {
  const { cases, detected, right, plainlyRight, time } = measure;
  const reached = detected === cases && right / cases >= floor && !(neverConfident && measure.confident > 0);
  const columns = [
    reached ? name : `${name} (to reach: ${percent(floor, 1)})`,
    cases,
    percent(detected, cases),
    percent(right, cases),
    percent(plainlyRight, cases),
    measure.confident === 0 ? 'none given' : percent(measure.confidentRight, measure.confident),
    time.toFixed(2),
  ];
  return `| ${columns.join(' | ')} |`;
}

function countFlagged(): number {
  return Array.from({ length: CASES }, (_, number) => randomReports(number)).filter(
    ({ template, figures }) => {
      return locateIn(makeReport(template, figures)).length > 0;
    },
  ).length;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

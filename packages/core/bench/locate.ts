/**
 * `pnpm bench:locate [share]`: the tables of docs/localisation.md; a share of 0.1 runs a tenth of the cases. It fails
 * where a floor is missed.
 */
import { type Answers, type Measure, type MeasureOptions, measureLocating } from './locate-measure.ts';
import { locateIn, makeReport } from './locate-report.ts';
import { CORRELATED_ROWS, ROWS, type Row } from './locate-rows.ts';
import { publishedReports, publishedSets, randomReports, type SourceOf } from './locate-sources.ts';

const share = Number(process.argv[2] ?? 1);
const CASES = Math.ceil(2_000 * share);
const STRUCTURED_CASES = Math.ceil(600 * share);

/** The least share of what is called so that must be right, in every scenario. */
const SURE = { unique: 0.999, likely: 0.98 } as const;

const SETTINGS: readonly { name: string; sourceOf: SourceOf; nonZero: boolean }[] = [
  { name: 'random reports, all cells', sourceOf: () => randomReports, nonZero: false },
  { name: 'random reports, cells not 0', sourceOf: () => randomReports, nonZero: true },
  { name: 'published figures, all cells', sourceOf: publishedReports, nonZero: false },
  { name: 'published figures, cells not 0', sourceOf: publishedReports, nonZero: true },
];

const HEAD = [
  '| scenario | cases | detected | best repair right | plain search right | unique: right of | likely: right of | ambiguous: truth listed | ms |',
  '|---|---|---|---|---|---|---|---|---|',
].join('\n');

// times are of compiled code
measureLocating({ ...ROWS[1]!, source: randomReports, cases: 500, nonZero: false, plain: false });

const totals = { unique: { given: 0, right: 0 }, likely: { given: 0, right: 0 } };
const missed: string[] = [];

for (const { name, sourceOf, nonZero } of SETTINGS) {
  console.log(`\n${name}\n\n${HEAD}`);
  for (const row of ROWS) printRow(row, { source: sourceOf(row.table), nonZero, plain: true }, name);
}
console.log(`\nslips that hang together, random reports\n\n${HEAD}`);
for (const row of CORRELATED_ROWS) {
  for (const nonZero of [false, true])
    printRow(row, { source: randomReports, nonZero, plain: false }, 'random');
}
for (const row of [...ROWS, ...CORRELATED_ROWS]) {
  console.log(`\n${row.name}, each set of published figures by itself\n\n${HEAD}`);
  for (const { name, source } of publishedSets(row.table)) {
    for (const nonZero of [false, true])
      printRow({ ...row, name, floor: 0, floorNonZero: 0 }, { source, nonZero, plain: false }, row.name);
  }
}

for (const kind of ['unique', 'likely'] as const) {
  const { given, right } = totals[kind];
  console.log(`\n${kind}: ${right} of ${given} right (${percent(right, given)})`);
}
console.log(`consistent reports: ${countFlagged()} of ${CASES} flagged`);
console.log(missed.length === 0 ? 'every floor is reached' : `missed:\n${missed.join('\n')}`);
if (missed.length > 0) process.exitCode = 1;

type Run = Pick<MeasureOptions, 'source' | 'nonZero' | 'plain'>;

function printRow(row: Row, run: Run, where: string): void {
  // what a fixed slip strikes does not depend on the choice of cells
  if (run.nonZero && row.structured) return;
  const cases = row.structured ? STRUCTURED_CASES : CASES;
  const measure = measureLocating({ scenario: row.scenario, prose: row.prose, cases, ...run });
  for (const kind of ['unique', 'likely'] as const) {
    totals[kind].given += measure[kind].given;
    totals[kind].right += measure[kind].right;
  }
  const floor = run.nonZero ? row.floorNonZero : row.floor;
  const cells = run.nonZero ? ', cells not 0' : '';
  missed.push(...listMissed(row, measure, floor).map((what) => `${where}, ${row.name}${cells}: ${what}`));
  console.log(formatRow(`${row.name}${row.structured ? '' : cells}`, measure, run.plain));
}

function listMissed(row: Row, measure: Measure, floor: number): string[] {
  const { cases, detected, right, unique, likely } = measure;
  const sure = unique.given + likely.given;
  return [
    cases === 0 ? 'no case' : '',
    detected < cases ? `${cases - detected} not detected` : '',
    right / cases < floor ? `best repair right in ${percent(right, cases)}` : '',
    row.neverConfident && sure > 0 ? `sure ${sure} times` : '',
    unique.right < SURE.unique * unique.given ? `unique right in ${unique.right} of ${unique.given}` : '',
    likely.right < SURE.likely * likely.given ? `likely right in ${likely.right} of ${likely.given}` : '',
  ].filter((what) => what !== '');
}

function formatRow(name: string, measure: Measure, plain: boolean): string {
  const { cases, detected, right, plainlyRight, time } = measure;
  const columns = [
    name,
    cases,
    percent(detected, cases),
    percent(right, cases),
    plain ? percent(plainlyRight, cases) : '',
    formatAnswers(measure.unique),
    formatAnswers(measure.likely),
    formatAnswers(measure.ambiguous),
    time.toFixed(2),
  ];
  return `| ${columns.join(' | ')} |`;
}

function formatAnswers({ given, right }: Answers): string {
  return given === 0 ? '–' : `${right} of ${given}`;
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

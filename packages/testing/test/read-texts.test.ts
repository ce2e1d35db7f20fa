import { describe, expect, test } from 'vitest';
import {
  changeCell,
  expectedCells,
  lookAt,
  makeRandom,
  misprintRow,
  type Random,
  type RowMisprint,
  renderText,
  type SampleReport,
  sampleReport,
  TEXT_LOOKS,
  type TextLook,
} from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, naming, RUNS, readAndCheck } from './read-report.ts';

const BY_LOOK = TEXT_LOOKS.map((look) => [look.name, look] as const);
const RUNS_OF_LOOK = RUNS / TEXT_LOOKS.length;

async function expectRead(report: SampleReport, look: TextLook): Promise<void> {
  const result = await readAndCheck(renderText(report, look));
  expect(misreadings(result, lookAt(report, look.look)), `seed ${report.seed}, ${look.name}`).toEqual([]);
}

describe('every cell of a text is read and no error is seen', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, (seed) => expectRead(sampleReport(seed, { template: '2021' }), look));
    await assertForSeeds(RUNS_OF_LOOK, (seed) => expectRead(sampleReport(seed, { template: '2019' }), look));
  });
});

describe('a changed cell of a text is named', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, async (seed) => {
      const report = sampleReport(seed);
      const { id, value } = drawChange(report, makeRandom(seed, 'change'));
      const { findings } = await readAndCheck(renderText(changeCell(report, id, value), look));
      expect(naming(findings, id), `seed ${seed}, ${look.name}: ${id} is ${value}`).not.toEqual([]);
    });
  });
});

describe('a row with a value too few or too many is named, and nothing is shifted', () => {
  test.each(BY_LOOK)('in the look %s', async (_, look) => {
    await assertForSeeds(RUNS_OF_LOOK, (seed) => expectMisprintNamed(sampleReport(seed), look));
  });
});

async function expectMisprintNamed(report: SampleReport, look: TextLook): Promise<void> {
  const misprint = drawMisprint(report, makeRandom(report.seed, 'misprint'));
  const result = await readAndCheck(renderText(misprintRow(report, misprint), look));
  const told = `seed ${report.seed}, ${look.name}: ${JSON.stringify(misprint)}`;
  const row = Object.keys(report.cells).filter((id) => id.startsWith(`${misprint.row}.`));

  const named = result.findings.filter(({ rule }) => rule === 'table/shape').flatMap(({ cells }) => cells);
  expect(named.toSorted(), told).toEqual(row.toSorted());
  expect(
    result.findings.filter(({ severity }) => severity === 'error'),
    told,
  ).toEqual([]);
  for (const [id, { value }] of expectedCells(report)) {
    const cell = result.report!.cells[id]!;
    if (!row.includes(id)) expect(cell, `${told}, ${id}`).toMatchObject({ state: 'number', value });
    else if (cell.state === 'deduced') expect(cell.value, `${told}, ${id}`).toBe(value);
    else expect(cell, `${told}, ${id}`).toMatchObject({ state: 'unreadable', value: null });
  }
}

/** In table 三 or 四, where the number of values is beyond doubt. */
function drawMisprint({ cells }: SampleReport, random: Random): RowMisprint {
  const rows = Object.keys(cells)
    .filter((id) => id.startsWith('applications.') && id.endsWith('.total'))
    .map((id) => id.slice(0, -'.total'.length));
  const row = random.pick([...rows, 'review']);
  const inserted = random.chance(0.5) ? null : String(random.integer(0, 99));
  return { row, at: random.integer(0, row === 'review' ? 14 : 6), inserted };
}

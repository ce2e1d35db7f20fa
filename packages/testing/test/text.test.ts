import { describe, expect, test } from 'vitest';
import {
  changeCell,
  expectedCells,
  findTextLook,
  lookAt,
  makeRandom,
  misprintRow,
  type RowMisprint,
  renderText,
  type SampleReport,
  sampleReport,
  TEXT_LOOKS,
  type TextLook,
} from '../src/index.ts';
import { assertForSeeds, drawChange, misreadings, naming, RUNS, readAndCheck } from './read-report.ts';

const NAMED = TEXT_LOOKS.map((look) => [look.name, look] as const);
const EACH = RUNS / TEXT_LOOKS.length;

const told = ({ seed, template }: SampleReport, { name }: TextLook) => `seed ${seed}, ${template}, ${name}`;

describe('every cell is read from text and no error is seen', () => {
  test.each(NAMED)('in the look %s', async (_, look) => {
    await assertForSeeds(EACH, async (seed) => {
      for (const template of ['2021', '2019'] as const) {
        const report = sampleReport(seed, { template });
        const result = await readAndCheck(renderText(report, look));
        expect(result.format).toBe('text');
        expect(misreadings(result, lookAt(report, look.look)), told(report, look)).toEqual([]);
      }
    });
  });

  test.each(['cell-per-line', 'cell-per-line-page-end'])('from paragraphs of a page: %s', async (name) => {
    await assertForSeeds(EACH, async (seed) => {
      const report = sampleReport(seed);
      const look = findTextLook(name);
      const result = await readAndCheck(renderParagraphs(renderText(report, look)));
      expect(result.format).toBe('html');
      expect(misreadings(result, lookAt(report, look.look)), told(report, look)).toEqual([]);
    });
  });
});

function renderParagraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [title, ...rest] = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><h1>${title}</h1>${rest
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</body></html>`;
}

test.each(NAMED)('a changed cell of table 三 or 四 is named, in the look %s', async (_, look) => {
  await assertForSeeds(EACH, async (seed) => {
    const report = sampleReport(seed);
    const { id, value } = drawChange(report, makeRandom(seed, 'change'));
    const result = await readAndCheck(renderText(changeCell(report, id, value), look));
    const change = `${told(report, look)}: ${id} from ${report.cells[id]} to ${value}`;
    expect(naming(result.findings, id), change).not.toEqual([]);
  });
});

describe('a row with a value too few or too many is named, and nothing is shifted', () => {
  // Markdown has a place for every cell: what is left out there is a blank at the end of the row.
  test.each(NAMED.filter(([name]) => name !== 'markdown'))('in the look %s', async (_, look) => {
    await assertForSeeds(EACH, async (seed) => {
      const report = sampleReport(seed);
      const misprint = drawMisprint(report, seed);
      const result = await readAndCheck(renderText(misprintRow(report, misprint), look));
      const cells = Object.keys(report.cells).filter((id) => isIn(id, misprint.row));
      const why = `${told(report, look)}: ${JSON.stringify(misprint)}`;
      expect(shifted(result.report?.cells ?? {}, report, cells), why).toEqual([]);
      const shapes = result.findings.filter(({ rule }) => rule === 'table/shape');
      expect(shapes.flatMap((finding) => finding.cells).sort(), why).toEqual(cells.sort());
      expect(result.summary.error, why).toBe(0);
    });
  });
});

function drawMisprint({ cells }: SampleReport, seed: number): RowMisprint {
  const random = makeRandom(seed, 'misprint');
  const id = random.pick(Object.keys(cells));
  const row = id.startsWith('review.') ? 'review' : id.slice(0, id.lastIndexOf('.'));
  const values = Object.keys(cells).filter((cell) => isIn(cell, row)).length;
  const inserted = random.chance(0.5) ? String(random.integer(0, 20)) : null;
  return { row, at: random.integer(0, values - 1), inserted };
}

function isIn(id: string, row: string): boolean {
  return row === 'review' ? id.startsWith('review.') : id.slice(0, id.lastIndexOf('.')) === row;
}

/** The cells of the row that were read from it, and those beside it that were not read as they stand. */
function shifted(
  read: Readonly<Record<string, { value: number | null; state: string }>>,
  truth: SampleReport,
  row: readonly string[],
): string[] {
  return [...expectedCells(truth)]
    .filter(([id, expected]) => {
      const cell = read[id];
      if (!row.includes(id)) return cell?.value !== expected.value || cell.state !== expected.state;
      return cell?.state !== 'unreadable' && !(cell?.state === 'deduced' && cell.value === expected.value);
    })
    .map(([id, { value }]) => `${id}: ${value} read as ${JSON.stringify(read[id])}`);
}

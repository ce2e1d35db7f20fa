import { type CellId, cellIds, FORMS } from '../../report/template.ts';
import type { Cell, ReportContent, ReportResult } from '../../schema.ts';
import type { ReportProse } from '../prose/report-prose.ts';
import { type ChangedPassage, diffProse } from './diff-prose.ts';

/** A checked report with its prose. */
export interface ReadReport {
  result: ReportResult & { report: ReportContent };
  prose: ReportProse;
}

/** A cell that is not what it was; null where one of the two has no such cell. */
export interface ChangedCell {
  cell: CellId;
  before: Pick<Cell, 'value' | 'text'> | null;
  after: Pick<Cell, 'value' | 'text'> | null;
}

/** What tells two reports apart: two versions of one, or two years. */
export interface ReportDiff {
  /** Whether both are of one year, so that the second is a version of the first. */
  isVersion: boolean;
  /** Of title, organization, year and day of publication those that are not the same. */
  facts: { fact: Fact; before: string | null; after: string | null }[];
  /** Titles of sections that only one of them has. */
  sections: { before: string[]; after: string[] };
  /** In the order of the form. */
  cells: ChangedCell[];
  /** Paragraphs of sections 一, 五 and 六, in their order. */
  prose: ChangedPassage[];
  /** How many cells and paragraphs are the same. */
  same: { cells: number; paragraphs: number };
}

export type Fact = 'title' | 'organization' | 'year' | 'publishedOn';

/** Compares two reports, cell by cell and paragraph by paragraph. */
export function diffReports(before: ReadReport, after: ReadReport): ReportDiff {
  const [one, other] = [before.result.report, after.result.report];
  const ids = [...new Set(FORMS.flatMap(cellIds))].filter((id) => id in one.cells || id in other.cells);
  const cells = ids.map((cell): ChangedCell => {
    return { cell, before: pick(one.cells[cell]), after: pick(other.cells[cell]) };
  });
  const changed = cells.filter(({ before: a, after: b }) => !isSame(a, b));
  const { changes, same } = diffProse(before.prose, after.prose);
  return {
    isVersion: one.year !== null && one.year === other.year,
    facts: FACTS.flatMap((fact) => {
      const [a, b] = [one[fact], other[fact]];
      return a === b
        ? []
        : [{ fact, before: a === null ? null : String(a), after: b === null ? null : String(b) }];
    }),
    sections: diffTitles(one, other),
    cells: changed,
    prose: changes,
    same: { cells: cells.length - changed.length, paragraphs: same },
  };
}

const FACTS: readonly Fact[] = ['title', 'organization', 'year', 'publishedOn'];

function pick(cell: Cell | undefined): ChangedCell['before'] {
  return cell ? { value: cell.state === 'deduced' ? null : cell.value, text: cell.text } : null;
}

/** 12 and 12件 are the same number; what is no number is compared as it is printed. */
function isSame(one: ChangedCell['before'], other: ChangedCell['before']): boolean {
  if (!one || !other) return one === other;
  return one.value === null && other.value === null ? one.text === other.text : one.value === other.value;
}

function diffTitles(one: ReportContent, other: ReportContent): ReportDiff['sections'] {
  const [a, b] = [one, other].map(({ sections }) => sections.map(({ title }) => title)) as [
    string[],
    string[],
  ];
  return { before: a.filter((title) => !b.includes(title)), after: b.filter((title) => !a.includes(title)) };
}

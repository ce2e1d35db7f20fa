import type { Block, Link } from '../document/blocks.ts';
import { foldTraditional } from '../document/fold-traditional.ts';
import { chooseCopy } from './choose-copy.ts';
import type { FoundTable } from './found-table.ts';
import { readIdentity } from './identity.ts';
import { isBlankForm } from './is-blank-form.ts';
import { namesRows } from './names-rows.ts';
import { readPage } from './read-page.ts';
import { type FoundTables, readCopies, readTables } from './read-tables.ts';
import { withoutCompanion } from './recognize/companion.ts';
import { type Refusal, recognize } from './recognize/recognize.ts';
import type { Report, ReportCell, Section, TableReading } from './report.ts';
import { partRunOn } from './run-on/part-run-on.ts';
import { findSecondReport } from './second-report.ts';
import { readSections } from './sections.ts';
import {
  type CellId,
  cellIds,
  FORMS,
  formOf,
  LATEST,
  mixTemplates,
  TABLE_IDS,
  type TableId,
  type Template,
} from './template.ts';

/** Understands the blocks as a report of this family, the first that they hold, or says why they are none. */
export function readReport(printed: readonly Block[]): { report: Report } | Refusal {
  const document = partRunOn(foldTraditional(printed));
  const second = findSecondReport(document);
  const whole = second ? document.slice(0, second.at) : document;
  const first = readTables(whole);
  const all = listCopies(first, whole);
  const content = new Set([...all.values()].flat().flatMap((table) => [...table.content]));
  const blocks = withoutCompanion(whole, (block) => content.has(block));
  const text = readSections(blocks, (block) => content.has(block));
  const identity = readIdentity(blocks, text);
  const found = chooseCopies(all, whole, identity.year);
  const tables = {
    disclosure: reading('disclosure', found, blocks, text.sections),
    applications: reading('applications', found, blocks, text.sections),
    review: reading('review', found, blocks, text.sections),
  };
  const refusal = recognize(blocks, { ...identity, tables, sections: text.sections });
  if (refusal) return refusal;
  const template = chooseTemplate(tables, identity.year);
  const cells = collectCells(template, found);
  const links = document.filter((block): block is Link => block.kind === 'link');
  const report = { ...identity, ...text, page: readPage(blocks), template, tables, cells, links, second };
  return isBlankForm(report) ? { reason: 'blank-form' } : { report };
}

/** Each table with its copies, the one that was found first before them. */
function listCopies(first: FoundTables, blocks: readonly Block[]): Map<TableId, FoundTable[]> {
  const taken = new Set(Object.values(first).flatMap(({ content }) => [...content]));
  const left = blocks.filter((block) => !taken.has(block));
  return new Map(
    TABLE_IDS.flatMap((id) => {
      const table = first[id];
      return table ? [[id, [table, ...readCopies(id, left)]] as const] : [];
    }),
  );
}

function chooseCopies(
  all: ReadonlyMap<TableId, readonly FoundTable[]>,
  blocks: readonly Block[],
  year: number | null,
): FoundTables {
  const found: FoundTables = {};
  for (const [id, tables] of all) {
    if (tables.length === 1) found[id] = tables[0]!;
    else {
      const { chosen, copies } = chooseCopy(tables, blocks, year);
      chosen.reading.copies = copies;
      found[id] = chosen;
    }
  }
  return found;
}

/** Each table by its own form; what tells none by that of 三, without it of 二, without both by the year. */
function chooseTemplate(tables: Record<TableId, TableReading>, year: number | null): Template {
  const main =
    tables.applications.template ?? tables.disclosure.template ?? (year === null ? LATEST : formOf(year)).id;
  return mixTemplates({
    disclosure: tables.disclosure.template ?? main,
    applications: main,
    review: tables.review.template ?? main,
  });
}

function reading(
  id: TableId,
  found: FoundTables,
  blocks: readonly Block[],
  sections: readonly Section[],
): TableReading {
  const table = found[id];
  if (table) return table.reading;
  const isPicture = hasPicture(blocks, sections, LATEST.tables[id].section);
  const isThere = () => FORMS.some(({ tables }) => namesRows(blocks, tables[id]));
  const state = isPicture ? 'image' : isThere() ? 'unread' : 'missing';
  return { state, template: null, slips: [], misshapen: [], origins: [], copies: [] };
}

/** Whether a picture stands in the section where the table should. */
function hasPicture(blocks: readonly Block[], sections: readonly Section[], official: number): boolean {
  const at = sections.findIndex((section) => section.official === official);
  if (at < 0) return false;
  const next = sections[at + 1];
  const from = placeOf(sections[at]!, blocks);
  const until = next ? placeOf(next, blocks) : blocks.length;
  return blocks.slice(from, until).some((block) => {
    return block.kind === 'image' || (block.kind === 'table' && block.cells.some((cell) => cell.image));
  });
}

/** A title that was joined from two lines is no block of its own; the text under it is. */
function placeOf({ heading, prose }: Section, blocks: readonly Block[]): number {
  const at = blocks.indexOf(heading);
  if (at >= 0) return at;
  const text = new Set<Block>(prose);
  const under = blocks.findIndex((block) => text.has(block));
  return under < 0 ? blocks.length : under;
}

function collectCells(template: Template, found: FoundTables): Map<CellId, ReportCell> {
  const read = new Map(TABLE_IDS.flatMap((id) => [...(found[id]?.cells ?? [])]));
  return new Map(
    cellIds(template).map((id) => {
      return [id, read.get(id) ?? { id, value: null, text: '', state: 'missing', origin: null }];
    }),
  );
}

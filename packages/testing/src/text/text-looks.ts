import type { FormTable } from '../form.ts';
import { type Look, PLAIN } from '../looks/look.ts';
import { findLook } from '../looks/looks.ts';
import type { Random } from '../random.ts';
import {
  withMisspelling,
  writeCellAndPipe,
  writeColumns,
  writeCommas,
  writeMarkdownNaN,
  writeMarkdownNarrow,
  writeMarkdownRepeats,
  writeMarkdownWide,
  writePipeLines,
  writePipesBehind,
  writePipesBetween,
  writeQuotedCommas,
  writeRepeatedTabs,
  writeRepeatedValues,
  writeUnruledPipes,
} from './converter-layouts.ts';
import {
  chain,
  escapeMarks,
  indentParagraphs,
  joinLines,
  joinPages,
  paginate,
  spaceLetters,
  type TextPage,
  tagLines,
  wrapLines,
  writeEntities,
} from './converter-pages.ts';
import {
  type TextLayout,
  writeCellPerLine,
  writeDrawn,
  writeGrid,
  writeMarkdown,
  writeNarrowTabs,
  writeRaggedTabs,
  writeShiftedTabs,
  writeSpaces,
  writeTabs,
  writeValuesAbove,
} from './text-layouts.ts';

/** A look of a report that survives as text alone. */
export interface TextLook {
  name: string;
  layout: TextLayout;
  /** Of its labels, numbers and tables. */
  look: Look;
  /** What becomes of the whole text. */
  page?: TextPage;
}

const plain = (name: string, layout: TextLayout, page?: TextPage): TextLook => {
  return { name, layout, look: PLAIN, ...(page ? { page } : {}) };
};

export const TEXT_LOOKS: readonly TextLook[] = [
  { name: 'tabs', layout: writeTabs, look: PLAIN },
  { name: 'tabs-narrow', layout: writeNarrowTabs, look: PLAIN },
  { name: 'tabs-shifted', layout: writeShiftedTabs, look: PLAIN },
  { name: 'tabs-ragged', layout: writeRaggedTabs, look: PLAIN },
  { name: 'cell-per-line', layout: writeCellPerLine, look: PLAIN },
  { name: 'spaces', layout: writeSpaces, look: PLAIN },
  { name: 'spaces-page-end', layout: withPageEnd(writeSpaces), look: PLAIN },
  { name: 'drawn', layout: writeDrawn, look: PLAIN },
  { name: 'grid', layout: writeGrid, look: PLAIN },
  { name: 'markdown', layout: writeMarkdown, look: PLAIN },
  { name: 'tabs-half-width', layout: writeTabs, look: findLook('half-width-punctuation') },
  {
    name: 'cell-per-line-half-width',
    layout: writeCellPerLine,
    look: findLook('half-width-punctuation'),
  },
  { name: 'tabs-spaced', layout: writeShiftedTabs, look: findLook('space-after-numeral') },
  { name: 'tabs-slips', layout: writeTabs, look: findLook('slips-of-the-pen') },
  { name: 'tabs-names-over-two-rows', layout: writeTabs, look: findLook('names-over-two-rows') },
  { name: 'tabs-page-end', layout: withPageEnd(writeTabs), look: PLAIN },
  { name: 'cell-per-line-page-end', layout: withPageEnd(writeCellPerLine), look: PLAIN },
  { name: 'values-after-label', layout: withBrokenLabel('last'), look: PLAIN },
  { name: 'label-around-values', layout: withBrokenLabel('between'), look: PLAIN },
  { name: 'values-before-rest', layout: withBrokenLabel('first'), look: PLAIN },

  plain('values-above', writeValuesAbove),
  plain('pipes-behind', writePipesBehind),
  plain('pipes-between', writePipesBetween),
  plain('cell-and-pipe', writeCellAndPipe),
  plain('pipe-lines', writePipeLines),
  plain('pipes-unruled', writeUnruledPipes),
  plain('markdown-repeats', writeMarkdownRepeats),
  plain('markdown-nan', writeMarkdownNaN),
  plain('markdown-narrow', writeMarkdownNarrow),
  plain('markdown-wide', writeMarkdownWide),
  plain('markdown-escaped', writeMarkdown, escapeMarks),
  plain('cell-per-line-escaped', writeCellPerLine, escapeMarks),
  plain('markdown-tags', writeMarkdown, tagLines),
  plain('tabs-tags', writeTabs, tagLines),
  plain('markdown-entities', writeMarkdown, writeEntities),
  plain('tabs-repeated', writeRepeatedTabs),
  plain('tabs-repeated-values', writeRepeatedValues),
  plain('commas', writeCommas),
  plain('commas-quoted', writeQuotedCommas),
  plain('columns', writeColumns),
  plain('misspelt', withMisspelling(writeTabs)),
  plain('misspelt-cell-per-line', withMisspelling(writeCellPerLine)),
  plain('wrapped', writeSpaces, wrapLines(38)),
  plain('wrapped-narrow-pages', writeSpaces, chain(wrapLines(30), paginate)),
  plain('wrapped-indented-pages', writeNarrowTabs, chain(indentParagraphs, wrapLines(34), paginate)),
  plain('cell-per-line-wrapped', writeCellPerLine, chain(wrapLines(28), paginate)),
  plain('letters-spaced', writeTabs, spaceLetters),
  plain('one-line', writeSpaces, joinLines),
  plain('one-line-markdown', writeMarkdown, joinLines),
  plain('page-a-line', writeSpaces, joinPages),
];

export function findTextLook(name: string): TextLook {
  const found = TEXT_LOOKS.find((look) => look.name === name);
  if (!found) throw new RangeError(`no look of a text is called ${name}`);
  return found;
}

/** The end of a page falls between two lines of the table. */
function withPageEnd(layout: TextLayout): TextLayout {
  return (table, random) => {
    const lines = layout(table, random);
    const at = random.integer(1, lines.length - 1);
    return lines.toSpliced(at, 0, '', `- ${random.integer(3, 9)} -`, '');
  };
}

/** The label of one row of table 三 is broken; its values stand beside the first half, the last, or between. */
function withBrokenLabel(values: 'first' | 'between' | 'last'): TextLayout {
  return (table, random) => {
    const lines = writeTabs(table, random);
    if (table.id !== 'applications') return lines;
    const row = random.integer(table.headers, table.rows.length - 1);
    return lines.toSpliced(row, 1, ...breakLine(table, row, lines[row]!, values, random));
  };
}

function breakLine(
  table: FormTable,
  row: number,
  line: string,
  values: 'first' | 'between' | 'last',
  random: Random,
): string[] {
  const label = table.rows[row]!.cells.findLast((cell) => cell.role === 'label')!.text;
  const at = random.integer(Math.min(3, label.length - 1), label.length - 1);
  const [head, tail] = [label.slice(0, at), label.slice(at)];
  const figures = line.slice(line.indexOf(label) + label.length);
  const before = line.slice(0, line.indexOf(label));
  const blanks = figures.replace(/[^\t]/g, '');
  if (values === 'last') return [`${before}${head}${blanks}`, '', `\t\t${tail}${figures}`];
  if (values === 'first') return [`${before}${head}${figures}`, '', `\t\t${tail}${blanks}`];
  return [`${before}${head}`, figures, tail];
}

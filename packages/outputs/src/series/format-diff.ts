import {
  type ChangedCell,
  describeCell,
  describeNumber,
  type Lang,
  type ReadReport,
  type ReportDiff,
  templateOf,
} from '@gouji/core';
import { withoutControls } from '../outline/without-controls.ts';
import { SERIES_WORDS } from './series-words.ts';

/** Two reports that were compared. */
export interface Compared {
  before: ReadReport['result'];
  after: ReadReport['result'];
  diff: ReportDiff;
}

/** What tells two reports apart, for people, as plain text. */
export function formatDiff(compared: Compared, lang: Lang = 'zh'): string {
  const { before, after, diff } = withoutControls(compared);
  const words = SERIES_WORDS[lang].diff;
  const colon = lang === 'zh' ? '：' : ': ';
  const sides = (a: string, b: string) => [
    `    ${words.before}${colon}${a}`,
    `    ${words.after}${colon}${b}`,
  ];
  const lines = [
    `${words.before}${colon}${before.source}`,
    `${words.after}${colon}${after.source}`,
    diff.isVersion ? words.version : words.years,
    '',
    ...diff.facts.flatMap((one) => [
      `  ${words.fact[one.fact]}`,
      ...sides(one.before ?? words.none, one.after ?? words.none),
    ]),
    ...diff.sections.before.map((title) => `  ${words.sectionGone(title)}`),
    ...diff.sections.after.map((title) => `  ${words.sectionNew(title)}`),
    ...(diff.cells.length === 0 ? [] : [words.cells(diff.cells.length)]),
    ...diff.cells.map(
      (cell) =>
        `  ${nameCell(cell, compared, lang)}${colon}${sayCell(cell.before, lang)} → ${sayCell(cell.after, lang)}`,
    ),
    ...(diff.prose.length === 0 ? [] : [words.prose(diff.prose.length)]),
    ...diff.prose.flatMap((change) => [
      `  ${words.section(change.section)}`,
      ...change.before.map((text) => `    - ${text}`),
      ...change.after.map((text) => `    + ${text}`),
    ]),
    isUnchanged(diff) ? words.same : words.rest(diff.same.cells, diff.same.paragraphs),
  ];
  return `${lines.join('\n')}\n`;
}

export function isUnchanged({ facts, sections, cells, prose }: ReportDiff): boolean {
  return facts.length + sections.before.length + sections.after.length + cells.length + prose.length === 0;
}

/** A cell in words, by the form that has it. */
export function nameCell(
  { cell, after }: ChangedCell,
  compared: Pick<Compared, 'before' | 'after'>,
  lang: Lang,
): string {
  const { report } = after ? compared.after : compared.before;
  return describeCell(cell, templateOf(report), lang);
}

/** A number, or what is printed in its place. */
export function sayCell(cell: ChangedCell['before'], lang: Lang): string {
  if (cell?.value != null) return describeNumber(cell.value);
  return cell?.text || SERIES_WORDS[lang].diff.none;
}

import { type Finding, type ReportResult, TABLE_IDS, type TableId } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import { readingOf } from '../ledger/ledger-rows.ts';
import { tableOf } from '../outline/describe-cells.ts';
import { outlineNotRead } from '../outline/outline-not-read.ts';
import { WORDS } from '../words/words.ts';
import type { WriteOptions } from '../write.ts';
import { LETTER_WORDS } from './letter-words.ts';
import { verdictLine } from './notice.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { PAPER_WORDS } from './paper-words.ts';

/** One page a report, to go with it to whoever signs: what holds, what is in doubt, what could not be read. */
export function checkupOf(result: ReportResult, { lang, tool }: WriteOptions): Paper {
  const words = LETTER_WORDS[lang].checkup;
  const blocks: PaperBlock[] = [
    { kind: 'title', text: words.title },
    { kind: 'table', header: null, widths: [14, 36, 14, 36], rows: facts(result, lang) },
    {
      kind: 'table',
      header: null,
      widths: [14, 86],
      rows: [[words.verdict, cut(verdictLine(result, lang), 160)]],
    },
    ...(result.report === null ? [] : body(result, lang)),
    { kind: 'table', header: null, widths: [18, 32, 18, 32], rows: signs(words.sign), isForm: true },
    { kind: 'note', text: words.note(`${tool.name} ${tool.version}`) },
  ];
  return { look: 'sheet', blocks };
}

function facts({ report, source }: ReportResult, lang: WriteOptions['lang']): string[][] {
  const words = WORDS[lang];
  const { file } = LETTER_WORDS[lang].checkup;
  return [
    [words.organization, cut(report?.organization ?? '', 40), words.year, String(report?.year ?? '')],
    [words.form, report ? words.template[report.template] : '', file, cutStart(source, 60)],
  ];
}

function body(result: ReportResult, lang: WriteOptions['lang']): PaperBlock[] {
  const words = LETTER_WORDS[lang].checkup;
  const { numbersInProse } = result.summary;
  const grave = result.findings.filter(({ severity }) => severity !== 'info');
  const held = grave.filter(isHeld);
  return [
    {
      kind: 'table',
      header: [words.item, words.outcome],
      widths: [24, 76],
      rows: [
        ...TABLE_IDS.map((table) => tableRow(result, table, lang)),
        [words.prose, WORDS[lang].numbersInProse(numbersInProse.bound, numbersInProse.total)],
      ],
    },
    { kind: 'heading', text: words.problems(held.length) },
    ...problems(held, grave.length - held.length, lang),
    { kind: 'heading', text: words.unread },
    ...unread(result, lang),
  ];
}

function tableRow({ report, checks }: ReportResult, table: TableId, lang: WriteOptions['lang']): string[] {
  const words = WORDS[lang];
  const cells = Object.entries(report!.cells).filter(([id]) => tableOf(id) === table);
  const read = cells.filter(([, { state }]) => state === 'number').length;
  const state = report!.tables[table];
  const said = state === 'read' ? [words.cellsRead(read, cells.length)] : [words.unreadTable[state]];
  const counts = { pass: 0, violation: 0, undetermined: 0 };
  for (const check of checks) if (check.rule === `${table}/arithmetic`) counts[check.outcome] += 1;
  if (counts.pass + counts.violation + counts.undetermined > 0) said.push(words.checks(counts));
  return [words.table[table], said.join(words.semicolon)];
}

/** As many as a page has room for; errors come first. */
function problems(held: readonly Finding[], cleared: number, lang: WriteOptions['lang']): PaperBlock[] {
  const { severity: labels, colon } = WORDS[lang];
  const words = LETTER_WORDS[lang].checkup;
  const texts = held
    .slice(0, MOST)
    .map(({ severity, category, message }, i) =>
      cut(`${i + 1}. ${labels[severity]} · ${PAPER_WORDS[lang].category[category]}${colon}${message}`, 110),
    );
  if (texts.length === 0) texts.push(words.noProblems);
  if (held.length > MOST) texts.push(words.more(held.length - MOST));
  if (cleared > 0) texts.push(words.cleared(cleared));
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

const MOST = 9;

function unread(result: ReportResult, lang: WriteOptions['lang']): PaperBlock[] {
  const reading = readingOf(result, result.report!, lang);
  const { colon, semicolon } = reading.words;
  const groups = outlineNotRead(reading);
  const texts = groups
    .slice(0, MOST_UNREAD)
    .map(({ label, items }) => cut(label + colon + items.join(semicolon), 90));
  if (texts.length === 0) texts.push(LETTER_WORDS[lang].checkup.nothingUnread);
  if (groups.length > MOST_UNREAD) texts.push(LETTER_WORDS[lang].checkup.more(groups.length - MOST_UNREAD));
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

const MOST_UNREAD = 5;

/** Labels with room beside each. */
function signs(labels: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (let i = 0; i < labels.length; i += 2) rows.push([labels[i]!, '', labels[i + 1] ?? '', '']);
  return rows;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Of a path the end says most. */
function cutStart(text: string, most: number): string {
  return text.length <= most ? text : `…${text.slice(1 - most)}`;
}

import { parseCell } from '../../report/numeral.ts';
import type { ReportCell } from '../../report/report.ts';
import { type CellId, findCell, TABLE_IDS, type TableId } from '../../report/template.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'text' | 'many' | Unread;

/** Why a cell was not read though its author may have written a number. */
type Unread = 'picture' | 'broken' | 'cut' | 'spans';

export const rule: Rule<MessageId> = {
  id: 'cell/not-a-number',
  severity: 'error',
  summary: { zh: '每一格填的都是数字。', en: 'Every cell holds a number.' },
  messages: {
    text: {
      zh: '“{cell}”填的是“{text}”，不是数字；请改为数字，没有的填 0。',
      en: '“{cell}” holds “{text}”, which is no number; write the number, or 0 where there is nothing.',
    },
    many: {
      zh: '“{table}”有 {count} 格没有读出数字（如“{text}”），可能是填写的方式不能识别，未作核对；确实不是数字的请改为数字，没有的填 0。',
      en: '{table}: no number could be read in this many cells: {count} (“{text}”). Perhaps they are written in a way that is not understood; they were not checked. Where one holds no number, write it, or 0.',
    },
    picture: {
      zh: '这些格里是图片或特殊字体，读不出数字，未作核对：{cells}。',
      en: 'These cells hold a picture or letters of a font of its own, so no number could be read and they were not checked: {cells}.',
    },
    broken: {
      zh: '这些格里有乱码，读不出数字，未作核对：{cells}。',
      en: 'These cells hold a broken character, so no number could be read and they were not checked: {cells}.',
    },
    cut: {
      zh: '这些格的数字后面有省略号，可能没有显示完整，未作核对：{cells}。',
      en: 'An ellipsis follows the number of these cells, which may be cut short, so they were not checked: {cells}.',
    },
    spans: {
      zh: '这些格的数字跨了几行（合并了单元格），分不清属于哪一行，未作核对：{cells}。',
      en: 'The number of these cells spans several rows, so whose it is cannot be told and they were not checked: {cells}.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    const misshapen = new Set(
      Object.values(report.tables).flatMap((table) => table.misshapen.flatMap((row) => row.cells)),
    );
    for (const table of TABLE_IDS) {
      const cells = [...report.cells.values()].filter(
        ({ id }) => id.startsWith(`${table}.`) && !misshapen.has(id),
      );
      yield* checkCells(report, table, cells);
    }
  },
};

function* checkCells(
  report: CheckedReport,
  table: TableId,
  cells: readonly ReportCell[],
): Iterable<RuleOutcome<MessageId>> {
  const strange: ReportCell[] = [];
  const unread = new Map<Unread, CellId[]>();
  for (const cell of cells) {
    if (cell.state === 'number') yield { outcome: 'pass' };
    if (cell.state !== 'unreadable' || isChange(report, cell)) continue;
    const reason = whyUnread(report, cell);
    if (reason) unread.set(reason, [...(unread.get(reason) ?? []), cell.id]);
    else if (SLIP.test(cell.text)) yield describeCell(cell);
    else strange.push(cell);
  }
  for (const [reason, ids] of unread)
    yield { outcome: 'undetermined', reason, data: { cells: { cells: ids } }, cells: ids };
  const all = cells.filter(({ state }) => state === 'number' || state === 'unreadable').length;
  if (strange.length >= MANY && strange.length * 2 > all) yield describeMany(table, strange);
  else for (const cell of strange) yield describeCell(cell);
}

function whyUnread(report: CheckedReport, { id, text }: ReportCell): Unread | undefined {
  if (text === '' || ICON.test(text)) return 'picture';
  if (BROKEN.test(text)) return 'broken';
  if (CUT.test(text)) return 'cut';
  return parseCell(text, findCell(report.template, id)!.column).state === 'number' ? 'spans' : undefined;
}

/** A change in words is understood, though no identity asks for it. */
function isChange({ template }: CheckedReport, { id, text }: ReportCell): boolean {
  return findCell(template, id)!.column.kind === 'change' && CHANGE.test(text);
}

/** So many, and more than half of a table: more likely than as many mistakes is one in the reading. */
const MANY = 5;

function describeCell({ id, text }: ReportCell): RuleOutcome<MessageId> {
  return { outcome: 'violation', message: 'text', data: { cell: { cell: id }, text }, cells: [id] };
}

function describeMany(table: TableId, cells: readonly ReportCell[]): RuleOutcome<MessageId> {
  return {
    outcome: 'violation',
    message: 'many',
    severity: 'warning',
    data: { table: { table }, count: cells.length, text: cells[0]!.text },
    cells: cells.map(({ id }) => id),
  };
}

/** 1O, l2, 三: known for no number, however many there are. */
const SLIP = /^[\dOoQIl一二三四五六七八九十百千万〇零两]{1,12}$/;

/** A character of a font of the page's own, which may draw anything. */
const ICON = /[\uE000-\uF8FF]/;

/** Stands for bytes that no encoding knows. */
const BROKEN = /\uFFFD/;

/** What HTML makes of `&#x85;` too, which was a line end. */
const CUT = /^\s{0,9}[\d,]{1,20}(?:…|\.{3})\s{0,9}$/;

/** 增2, 减少4项, 增0/减4, 持平: what some write under 本年增/减. */
const CHANGE =
  /^\s{0,4}(?:(?:[增减]|增加|减少|[+＋−↑↓—-])?\s?\d{1,6}\s?项?\s?[/／、，,]?\s?){1,2}$|^\s{0,4}(?:持平|不变|无变化|无增减|未增减)\s{0,4}$/;

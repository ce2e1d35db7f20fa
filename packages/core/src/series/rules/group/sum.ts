import { describeCell, describeNumber } from '../../../findings/describe-cell.ts';
import { type CellId, cellId } from '../../../report/template.ts';
import { figureOf, type SeriesEntry } from '../../series-entry.ts';
import type { SeriesOutcome, Sum, SumRule } from '../../series-rule.ts';

type MessageId = 'differs' | 'missing' | 'unread';

export const rule: SumRule<MessageId> = {
  id: 'group/sum',
  severity: 'info',
  subject: 'sum',
  summary: {
    zh: '政府报告的数字与所列各单位报告的合计一致。',
    en: 'A government’s figures are the sum of those of the bodies on its list.',
  },
  messages: {
    differs: {
      zh: '与所列 {count} 个单位报告的合计不同：{differences}。汇总口径如有不同（如垂直管理单位、共同办理），请说明。',
      en: 'It differs from the sum of the {count} bodies on the list: {differences}. If another scope was meant (vertical bodies, joint handling), it should say so.',
    },
    missing: {
      zh: '名单里的 {names} 没有本年度的报告，未能与各单位合计核对。',
      en: 'There is no report for this year of {names}, so it was not compared with the sum of the bodies on the list.',
    },
    unread: {
      zh: '{cells} 在有的报告里没有读出数字，未能与各单位合计核对。',
      en: '{cells} was not read as a number in every report, so it was not compared with the sum.',
    },
  },
  check: checkSum,
};

function* checkSum({ now, parts, missing }: Sum): Iterable<SeriesOutcome<MessageId>> {
  if (missing.length > 0) {
    const names = { zh: missing.join('、'), en: missing.join(', ') };
    return yield { outcome: 'undetermined', reason: 'missing', data: { names } };
  }
  const rows = summedCells(now).map((cell) => ({
    cell,
    stated: figureOf(now, cell),
    sum: addUp(parts, cell),
  }));
  const unread = rows.filter(({ stated, sum }) => stated === null || sum === null).map(({ cell }) => cell);
  if (unread.length > 0)
    yield { outcome: 'undetermined', reason: 'unread', data: { cells: { cells: unread } }, cells: unread };
  const differing = rows.filter(({ stated, sum }) => stated !== null && sum !== null && !isSame(stated, sum));
  if (differing.length === 0) return yield { outcome: 'pass' };
  const describe = (lang: 'zh' | 'en') =>
    differing
      .map(({ cell, stated, sum }) => {
        const difference = stated! - sum!;
        const signed = `${difference > 0 ? '+' : '−'}${describeNumber(Math.abs(difference))}`;
        const words = lang === 'zh' ? ['报告', '合计', '相差'] : ['report', 'sum', 'difference'];
        const numbers = [describeNumber(stated!), describeNumber(sum!), signed];
        const parts = words.map((word, i) => `${word} ${numbers[i]}`).join(lang === 'zh' ? '、' : ', ');
        return `${describeCell(cell, now.template, lang)}（${parts}）`;
      })
      .join(lang === 'zh' ? '；' : '; ');
  yield {
    outcome: 'violation',
    message: 'differs',
    data: { count: parts.length, differences: { zh: describe('zh'), en: describe('en') } },
    cells: differing.map(({ cell }) => cell),
    others: parts,
  };
}

/** Totals, decisions and fees; documents belong to who made them. */
function summedCells({ template }: SeriesEntry): CellId[] {
  const { disclosure, applications, review } = template.tables;
  return [
    ...disclosure.rows.flatMap((row) =>
      row.columns.filter(({ id }) => SUMMED.has(id)).map(({ id }) => cellId('disclosure', row.id, id)),
    ),
    ...applications.rows.map((row) => cellId('applications', row.id, 'total')),
    ...review.rows.flatMap((row) => row.columns.map(({ id }) => cellId('review', row.id, id))),
  ];
}

const SUMMED: ReadonlySet<string> = new Set(['decisions', 'amount']);

function addUp(parts: readonly SeriesEntry[], cell: CellId): number | null {
  let sum = 0;
  for (const part of parts) {
    const value = figureOf(part, cell);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Amounts have up to four decimals. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.000_05;
}

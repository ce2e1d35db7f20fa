import { cellId } from '../../../report/template.ts';
import { figureOf } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'total' | 'columns' | 'unread';

export const rule: YearRule<MessageId> = {
  id: 'series/carry',
  severity: 'warning',
  subject: 'years',
  summary: {
    zh: '上年结转的申请数量就是上一年度报告里结转下年度继续办理的数量。',
    en: 'What is carried over from last year is what last year’s report carried forward.',
  },
  messages: {
    total: {
      zh: '{year}年度报告的“上年结转”总计为 {actual}，而{before}年度报告（{source}）的“结转下年度继续办理”总计为 {expected}，两年衔接不上。请核对两年的数字；上一年度报告如已更正，以更正后的为准。',
      en: 'The report for {year} carries over {actual} applications, but the report for {before} ({source}) carried {expected} forward. Please check both years; if last year’s report was corrected, the corrected figure counts.',
    },
    columns: {
      zh: '{year}年度“上年结转”的总计与{before}年度（{source}）“结转下年度继续办理”的总计相同，但分列不同：{differences}。',
      en: 'The total carried over into {year} is what {before} ({source}) carried forward, but not by kind of applicant: {differences}.',
    },
    unread: {
      zh: '{year}年度的“上年结转”或{before}年度（{source}）的“结转下年度继续办理”没有读出数字，未能核对。',
      en: 'What {year} carries over or what {before} ({source}) carried forward was not read as a number, so it was not compared.',
    },
  },
  check: checkCarry,
};

function* checkCarry({ now, before }: YearPair): Iterable<SeriesOutcome<MessageId>> {
  const actual = figureOf(now, CARRIED_OVER('total'));
  const expected = figureOf(before, CARRIED_FORWARD('total'));
  const years = { year: String(now.year), before: String(before.year), source: before.source };
  const cells = now.template.tables.applications.rows[0]!.columns.map(({ id }) => id)
    .filter((id) => id !== 'total')
    .flatMap((column) => {
      const over = figureOf(now, CARRIED_OVER(column));
      const forward = figureOf(before, CARRIED_FORWARD(column));
      return over === null || forward === null || over === forward ? [] : [{ column, over, forward }];
    });
  const others = [before];
  if (actual === null || expected === null) {
    yield { outcome: 'undetermined', reason: 'unread', data: years, cells: [CARRIED_OVER('total')], others };
  } else if (actual !== expected) {
    const differing = [CARRIED_OVER('total'), ...cells.map(({ column }) => CARRIED_OVER(column))];
    yield {
      outcome: 'violation',
      message: 'total',
      data: { ...years, actual, expected },
      cells: differing,
      actual,
      expected,
      others,
    };
  } else if (cells.length > 0) {
    const differences = {
      zh: cells
        .map(({ column, over, forward }) => `${nameOf(now, column).zh} ${over}（上一年度 ${forward}）`)
        .join('、'),
      en: cells
        .map(({ column, over, forward }) => `${nameOf(now, column).en} ${over} (last year ${forward})`)
        .join(', '),
    };
    yield {
      outcome: 'violation',
      message: 'columns',
      severity: 'info',
      data: { ...years, differences },
      cells: cells.map(({ column }) => CARRIED_OVER(column)),
      others,
    };
  } else yield { outcome: 'pass' };
}

const CARRIED_OVER = (column: string) => cellId('applications', 'carriedOver', column);
const CARRIED_FORWARD = (column: string) => cellId('applications', 'carriedForward', column);

function nameOf({ template }: YearPair['now'], column: string) {
  return template.tables.applications.rows[0]!.columns.find(({ id }) => id === column)!.label;
}

import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { NOT_READ } from '../undecided.ts';

const ROWS = ['regulations', 'normativeDocuments'];

type MessageId = 'fewer' | 'not-read';

export const rule: Rule<MessageId> = {
  id: 'disclosure/in-force',
  severity: 'warning',
  summary: {
    zh: '现行有效件数不少于本年制发件数减本年废止件数。',
    en: 'At least as many documents are in force as were issued less those repealed.',
  },
  messages: {
    fewer: {
      zh: '{row}：现行有效 {inForce} 件，少于本年制发 {issued} 件减废止 {repealed} 件，请核对这三个数。',
      en: '{row}: {inForce} in force is less than {issued} issued less {repealed} repealed; please check all three.',
    },
    'not-read': NOT_READ,
  },
  check: (report) => ROWS.flatMap((row) => checkRow(report, row)),
};

function checkRow(report: CheckedReport, row: string): RuleOutcome<MessageId>[] {
  const ids = ['inForce', 'issued', 'repealed'].map((column) => `disclosure.${row}.${column}`);
  const cells = ids.map((id) => report.cells.get(id));
  // A row that is not there is told by table/missing.
  if (cells.some((cell) => cell === undefined) || cells.every((cell) => cell!.state === 'missing')) return [];
  const [inForce, issued, repealed] = cells.map((cell) => cell!.value ?? 0) as [number, number, number];
  const isRead = cells.every((cell) => cell!.state !== 'unreadable' && cell!.state !== 'missing');
  // A blank is some number ≥ 0, which zero may be.
  if (isRead && inForce >= issued - repealed) return [{ outcome: 'pass' }];
  const open = ids.filter((id) => report.cells.get(id)!.state !== 'number');
  if (open.length > 0)
    return [{ outcome: 'undetermined', reason: 'not-read', data: { cells: { cells: open } }, cells: open }];
  return [
    {
      outcome: 'violation',
      message: 'fewer',
      data: { row: { table: 'disclosure', row }, inForce, issued, repealed },
      cells: ids,
    },
  ];
}

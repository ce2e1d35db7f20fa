import {
  changeCell,
  composeReport,
  findPdfLook,
  renderHtml,
  renderPdf,
  type SampleReport,
  sampleReport,
} from '@gouji/testing';

const STYLE = `<style>
body { max-width: 960px; margin: 0 auto; padding: 0 16px; color: #222; font: 16px/1.75 "Noto Sans CJK SC", sans-serif }
h1 { margin: 24px 0 4px; font-size: 24px; text-align: center } .info { color: #777; font-size: 14px; text-align: center }
h2 { margin: 24px 0 8px; font-size: 18px } p { margin: 8px 0; text-indent: 2em }
table { width: 100%; margin: 12px 0; border-collapse: collapse; font-size: 14px; line-height: 1.4 }
td { padding: 7px 6px; border: 1px solid #9aa0a6; text-align: center } .nav li { display: inline; margin-right: 24px }
.nav { padding: 10px 0; border-bottom: 2px solid #a61b1b; list-style: none } .position { font-size: 13px } a { color: #1a4f8b; text-decoration: none }
</style>`;

/** A page as the site of a county that does not exist would show it: a wrong cell, and a sentence that contradicts a table. */
export function demonstrationPage(): string {
  const links =
    '<p>附件：<a href="/files/年报.pdf">云岭县人民政府2022年政府信息公开工作年度报告.pdf</a></p></body>';
  return renderHtml(demonstrationReport()).replace('</head>', `${STYLE}</head>`).replace('</body>', links);
}

/** The same as a PDF. */
export function demonstrationPdf(): Buffer {
  return Buffer.from(renderPdf(demonstrationReport(), findPdfLook('Word')));
}

function demonstrationReport(): SampleReport {
  const sample = sampleReport(11, { template: '2021', year: 2022, kind: 'county' });
  const report = composeReport({ ...sample, body: { ...sample.body, name: '云岭县人民政府', self: '我县' } });
  return contradict(spoil(report));
}

/** The digits of one cell exchanged. */
function spoil(report: SampleReport): SampleReport {
  const [id, value] = Object.entries(report.cells).find(
    ([cell, number]) =>
      /^applications\.(?:granted|partial|unavailable)/.test(cell) && turned(number) > number,
  )!;
  return changeCell(report, id, turned(value));
}

function turned(value: number): number {
  return value < 10 ? value : Number([...String(value)].reverse().join(''));
}

function contradict(report: SampleReport): SampleReport {
  const received = report.cells['applications.new.total']! + 6;
  const [first, ...others] = report.sections;
  const sentence = `本年度共新收政府信息公开申请${received}件，均依法办理。`;
  return { ...report, sections: [{ ...first!, paragraphs: [...first!.paragraphs, sentence] }, ...others] };
}

import { changeCell, findLook, mixLooks, PLAIN, renderHtml, sampleReport } from '@gouji/testing';

/** A number that stands nowhere else on a page. */
export const WRONG = 90817;
export const WRONG_CELL = 'applications.partial.naturalPerson';

/** A report with one wrong cell, in some looks; the cell is the only one that prints `WRONG`. */
export function wrongReport(...looks: string[]): string {
  const report = changeCell(sampleReport(7, { template: '2021', year: 2022 }), WRONG_CELL, WRONG);
  return renderHtml(report, looks.length > 0 ? mixLooks(looks.map(findLook)) : PLAIN);
}

/** A report in which everything adds up. */
export function rightReport(): string {
  return renderHtml(sampleReport(7, { template: '2021', year: 2022 }));
}

/** What stands between the tags of the body. */
export function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>') + '<body>'.length, html.lastIndexOf('</body>'));
}

export const NO_REPORT = `<!doctype html><meta charset="utf-8"><title>市政府办公室关于放假的通知</title>
<h1>关于放假的通知</h1><p>现将有关事项通知如下。</p><table><tr><td>日期</td><td>值班</td></tr></table>`;

import type { Write } from '../write.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { drawReport } from './draw-report.ts';
import { addToOverview, drawOverview, emptyOverview } from './overview.ts';
import { SUMMARY_SCRIPT } from './summary-script.ts';
import { SUMMARY_STYLE } from './summary-style.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/**
 * All reports as one page that opens from disk and loads nothing. Reports are written as they come, so the overview, which
 * needs them all, stands last in the file and first on the page.
 */
export const writeSummary: Write = async function* write(reports, options) {
  const { lang } = options;
  const overview = emptyOverview();
  yield head(lang);
  let number = 0;
  for await (const report of reports) {
    number += 1;
    const anchor = `r${number}`;
    addToOverview(overview, report, anchor);
    yield drawReport(report, anchor, options);
  }
  yield drawOverview(overview, lang);
  yield `</main><script>${SUMMARY_SCRIPT}</script></html>\n`;
};

function head(lang: 'zh' | 'en'): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeXml(SUMMARY_WORDS[lang].title)}</title><style>${SUMMARY_STYLE}</style><main>\n`,
  ].join('');
}

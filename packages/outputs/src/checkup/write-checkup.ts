import { withoutControls } from '../outline/without-controls.ts';
import { checkupOf } from '../papers/checkup.ts';
import { LETTER_WORDS } from '../papers/letter-words.ts';
import type { PaperBlock, PaperTable } from '../papers/paper.ts';
import type { Write } from '../write.ts';
import { escapeXml } from '../xml/escape-xml.ts';

/** The check-up sheets as a web page that prints a page of A4 for each report; it loads nothing and runs nothing. */
export const writeCheckup: Write = async function* write(reports, options) {
  const { title } = LETTER_WORDS[options.lang].checkup;
  yield `<!doctype html><html lang="${options.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title><style>${STYLE}</style>\n`;
  for await (const report of reports)
    yield `<article>${withoutControls(checkupOf(report, options)).blocks.map(draw).join('')}</article>\n`;
  yield '</html>\n';
};

const TAGS: Readonly<Record<Exclude<PaperBlock['kind'], 'table' | 'signature'>, string>> = {
  title: 'h1',
  heading: 'h2',
  paragraph: 'p',
  addressee: 'p',
  note: 'footer',
};

function draw(block: PaperBlock): string {
  if (block.kind === 'table') return drawTable(block);
  if (block.kind === 'signature') return block.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const tag = TAGS[block.kind];
  return `<${tag}>${escapeXml(block.text)}</${tag}>`;
}

function drawTable({ header, widths, rows, isForm }: PaperTable): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  const head = header ? `<tr>${header.map((cell) => `<th scope="col">${escapeXml(cell)}`).join('')}` : '';
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}`).join('')}`).join('');
  return `<table${isForm ? ' class="form"' : ''}><colgroup>${columns}</colgroup>${head}${body}</table>`;
}

const STYLE = `
@page{size:A4;margin:15mm 18mm}
body{margin:0;background:#eee;color:#111;font:10.5pt/1.5 FangSong,"仿宋",STFangsong,"Noto Serif CJK SC",serif}
article{box-sizing:border-box;max-width:210mm;min-height:267mm;margin:1em auto;padding:15mm 18mm;background:#fff}
h1{margin:0 0 .6em;text-align:center;font:700 18pt/1.4 SimHei,"黑体",STHeiti,"Noto Sans CJK SC",sans-serif}
h2{margin:.8em 0 .2em;font:700 11pt/1.5 SimHei,"黑体",STHeiti,"Noto Sans CJK SC",sans-serif}
p{margin:.15em 0;overflow-wrap:anywhere}
table{width:100%;margin:.5em 0;border-collapse:collapse;table-layout:fixed}
td,th{padding:.25em .5em;border:1px solid #333;text-align:left;overflow-wrap:anywhere}
th{background:#eef2fa;text-align:center}
.form td{height:2.6em}
footer{margin-top:.6em;color:#444;font-size:9pt}
@media print{body{background:none}article{max-width:none;min-height:0;margin:0;padding:0;break-after:page}article:last-of-type{break-after:auto}th{background:none}}
`.replaceAll('\n', '');

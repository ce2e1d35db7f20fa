import type { Random } from '../random.ts';
import type { Look } from './look.ts';

/** The markup that editors leave. */
export const EDITOR_LOOKS: readonly Look[] = [
  {
    name: 'word',
    group: 'editor',
    content: (html) =>
      `<p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan"><span style="font-family:宋体;mso-bidi-font-family:宋体">${html || '&nbsp;'}<span lang="EN-US"><o:p></o:p></span></span></p>`,
    table: (html) =>
      `<div align="center"><!--[if gte mso 9]><xml></xml><![endif]-->${html.replace('<table', '<table class="MsoNormalTable" cellspacing="0" cellpadding="0"')}</div>`,
    paragraph: (html) =>
      `<p class="MsoNormal" style="text-indent:32.0pt"><span style="mso-hansi-font-family:仿宋_GB2312">${html}<span lang="EN-US"><o:p></o:p></span></span></p>`,
  },
  {
    name: 'wps',
    group: 'editor',
    content: (html) =>
      `<p class="p" style="margin-left:0.0000pt;text-align:center"><span class="15" style="mso-spacerun:'yes';font-family:宋体"><font face="宋体">${html}</font></span></p>`,
    paragraph: (html) =>
      `<p class="p"><span style="mso-spacerun:'yes';font-family:仿宋"><font face="仿宋">${html}</font></span></p>`,
  },
  {
    name: 'ueditor',
    group: 'editor',
    content: (html) => `<p style="text-align: center;"><span style="font-size:14px">${html}</span><br/></p>`,
    table: (html) => html.replace('<table', '<table data-sort="sortDisabled" interlaced="disabled"'),
    paragraph: (html) => `<p style="text-indent:2em">${html}</p><p><br/></p>`,
  },
  {
    name: 'word-comments',
    group: 'editor',
    content: (html, random) => (random.chance(0.1) && html !== '' ? html + COMMENT : html),
  },
  { name: 'cut-into-spans', group: 'editor', content: cutIntoSpans },
  { name: 'all-th', group: 'editor', element: () => 'th' },
  { name: 'labels-th', group: 'editor', element: (cell) => (cell.role === 'label' ? 'th' : 'td') },
  { name: 'without-tbody', group: 'editor', table: (html) => html.replace(/<\/?tbody>/g, '') },
  {
    name: 'upper-case',
    group: 'editor',
    table: (html) =>
      html.replace(/<(\/?)(table|tbody|tr|td)\b/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
  },
  { name: 'row-groups', group: 'editor', table: groupRows },
];

const COMMENT =
  '<span class="MsoCommentReference"><a class="msocomanchor" href="#_msocom_1" name="_msoanchor_1">[张1]</a></span>';

/** The headers of table 三 as a `thead`: their spans end above its first row of numbers. */
function groupRows(html: string): string {
  const at = html.search(/<tr><td colspan="3">一、/);
  if (at < 0) return html;
  return `${html.slice(0, at).replace('<tbody>', '<thead>')}</thead><tbody>\n${html.slice(at)}`;
}

function cutIntoSpans(html: string, random: Random): string {
  const cut = (text: string): string =>
    Array.from(text)
      .map((char) => (random.chance(0.4) ? `</span><span>${char}` : char))
      .join('');
  const pieces = html.split(/(<[^>]{0,200}>|&[a-z#0-9]{1,8};)/);
  return `<span>${pieces.map((piece, i) => (i % 2 === 0 ? cut(piece) : piece)).join('')}</span>`;
}

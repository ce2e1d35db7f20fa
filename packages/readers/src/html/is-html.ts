import { cutTables, type Piece } from './cut-tables.ts';

/**
 * Whether the text is a page or a piece of one, and not plain text. Text whose only tags are those of tables is none, nor
 * is any under headings of Markdown: converters of PDF write tags into Markdown, where a line is a paragraph all the same.
 */
export function isHtml(text: string): boolean {
  if (OPENING.test(text)) return true;
  const commented = /^\s{0,1000}<!--/.test(text);
  if (!commented && !TAG.test(text)) return false;
  const outside = cutTables(text).filter(({ kind }) => kind === 'text');
  if (outside.some(({ text }) => HEADING.test(text)) && !outside.some(runsOn)) return false;
  if (commented || /^\s{0,1000}</.test(text)) return true;
  return outside.some((piece) => TAG.test(withoutWrapper(piece.text)) || LINE.test(piece.text));
}

const OPENING = /^\s{0,1000}<(?:!doctype\s|html|\?xml)/i;

/** Of Markdown: ## 一、总体情况 */
const HEADING = /^#{1,6} {1,4}\S/m;

/** Whether tags end several paragraphs within one line. */
function runsOn({ text }: Piece): boolean {
  return text.split(/[\r\n]/).some((line) => !line.startsWith('|') && (line.match(END)?.length ?? 0) > 1);
}

const END = /<(?:br|\/(?:p|div|li|h[1-6]))(?:\s|\/?>)/gi;

/** Of the tags that nobody writes into plain text. */
const TAG = /<\/?(?:html|head|body|meta|script|div|table|tbody|tr|td|th|span|p)(?:\s|\/?>)/i;

/** Of those that make a line, and that no Markdown needs. */
const LINE = /<(?:br|center|font|h[1-6]|li)(?:\s|\/?>)/i;

/** Some converters wrap each table in a page: <html><body><table>…</table></body></html> */
function withoutWrapper(text: string): string {
  return text.replace(/<html><body>\s{0,9}$|^\s{0,9}<\/body><\/html>/gi, '');
}

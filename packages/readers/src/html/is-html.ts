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
  if (outside.some(isMarkdown) && !outside.some(runsOn)) return false;
  if (commented || /^\s{0,1000}</.test(text)) return true;
  return outside.some((piece) => TAG.test(withoutWrapper(piece.text)) || LINE.test(piece.text));
}

const OPENING = /^\s{0,1000}<(?:!doctype\s|html|\?xml)/i;

/** Under headings, among tables between pipes, or where most lines have no tag and so are lines. */
function isMarkdown({ text }: Piece): boolean {
  if (HEADING.test(text) || RULE.test(text)) return true;
  if (STRUCTURE.test(text)) return false;
  const lines = text.split(/[\r\n]/).filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => ANY_TAG.test(line)).length;
  return lines.length >= FEWEST_LINES && tagged * 2 < lines.length;
}

/** Of Markdown: ## 一、总体情况 */
const HEADING = /^#{1,6} {1,4}\S/m;

/** Under the first row of a table: |---|:-:| */
const RULE = /^\|?[ \t]{0,9}:?-{2,200}:?[ \t]{0,9}\|[ \t]{0,9}:?-/m;

/** No converter leaves these in text. */
const STRUCTURE = /<(?:head|body|meta|script|style|link|ul|form|input|iframe|tr|td|th|tbody)(?:\s|\/?>)/i;

const ANY_TAG = /<\/?[a-zA-Z][^<>]{0,2000}>/;

/** A page of fewer lines may have long ones without a tag. */
const FEWEST_LINES = 20;

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

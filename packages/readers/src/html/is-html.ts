import { cutTables } from './cut-tables.ts';

/**
 * Whether the text is a page or a piece of one, and not plain text. Text whose only tags are those of tables is none:
 * converters of PDF write them into Markdown, where a line is a paragraph all the same.
 */
export function isHtml(text: string): boolean {
  if (OPENING.test(text)) return true;
  if (!TAG.test(text)) return false;
  if (/^\s{0,1000}</.test(text)) return true;
  return cutTables(text).some(
    (piece) => piece.kind === 'text' && (TAG.test(piece.text) || LINE.test(piece.text)),
  );
}

const OPENING = /^\s{0,1000}<(?:!doctype\s|!--|html|\?xml)/i;

/** Of the tags that nobody writes into plain text. */
const TAG = /<\/?(?:html|head|body|meta|script|div|table|tbody|tr|td|th|span|p)(?:\s|\/?>)/i;

/** Of those that make a line, and that no Markdown needs. */
const LINE = /<(?:br|center|font|h[1-6]|li)(?:\s|\/?>)/i;

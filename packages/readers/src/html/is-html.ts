/** Whether the text is a page or a piece of one, and not plain text. */
export function isHtml(text: string): boolean {
  return OPENING.test(text) || TAG.test(text);
}

const OPENING = /^\s{0,1000}<(?:!doctype\s|!--|html|\?xml)/i;

/** Of the tags that nobody writes into plain text. */
const TAG = /<\/?(?:html|head|body|meta|script|div|table|tbody|tr|td|th|span|p)(?:\s|\/?>)/i;

export { type DecodedText, decodeText } from './encoding.ts';
export { parseHtml } from './html/parse-html.ts';
export { type Parse5Node, parse5Adapter } from './html/parse5-adapter.ts';
export { type DocumentReading, type ReadOptions, readDocument } from './read-document.ts';

export { type DecodedText, decodeText } from './encoding.ts';
export { FORMATS, type FormatEntry } from './formats.ts';
export { parseHtml } from './html/parse-html.ts';
export { type Parse5Node, parse5Adapter } from './html/parse5-adapter.ts';
export { LIMITS, type Limits } from './limits.ts';
export { type DocumentReading, type ReadOptions, readDocument } from './read-document.ts';
export type { Reader, ReaderOptions, Reading, Related } from './reader.ts';

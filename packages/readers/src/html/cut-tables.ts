/** A stretch of a document: text without tables, or one table with those in it. */
export interface Piece {
  kind: 'text' | 'table';
  text: string;
}

/** Cuts a document at the tags of its outer tables; a table that does not end reaches to the end of the document. */
export function cutTables(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: tag, 1: slash, index } of text.matchAll(TAG)) {
    if (slash === '/' && depth === 0) continue;
    if (depth === 0) {
      pieces.push({ kind: 'text', text: text.slice(from, index) });
      from = index;
    }
    depth += slash === '/' ? -1 : 1;
    if (depth > 0) continue;
    const end = index + tag.length;
    pieces.push({ kind: 'table', text: text.slice(from, end) });
    from = end;
  }
  pieces.push({ kind: depth > 0 ? 'table' : 'text', text: text.slice(from) });
  return pieces.filter((piece) => piece.text !== '');
}

const TAG = /<(\/?)table(?:\s[^<>]{0,2000})?>/gi;

export { findCell } from './find-cell.ts';
export { findPassage } from './find-passage.ts';
export type { Page, PageElement, PageRange, PageText } from './page.ts';
export { pieceOf, type TextPiece } from './text-piece.ts';

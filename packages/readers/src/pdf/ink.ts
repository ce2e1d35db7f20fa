/** What is drawn on a page, as far as reading needs it; in points from the top left of the page. */
export interface Ink {
  glyphs: Glyph[];
  horizontal: Segment[];
  vertical: Segment[];
  /** As thin as a line and no longer: some borders are drawn dot by dot. */
  dots: Box[];
  images: Box[];
}

/** A character where it stands. What no font gives a character for is U+FFFD. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  /** Of the line of writing. */
  base: number;
  size: number;
  /** It was put there, and does not just follow the one before. */
  moved: boolean;
}

/** A horizontal line at a height, or a vertical one at a distance from the left. */
export interface Segment {
  at: number;
  from: number;
  to: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What stands for a character that was lost. */
export const LOST = '\ufffd';

/** Where a piece of a PDF stands: the origin of its cells and runs. */
export interface PdfOrigin {
  /** From 1. */
  page: number;
  /** In points from the top left of the page. */
  box: BoxOnPage;
  /** Of a cell that is not empty: where its words stand in it. */
  words?: BoxOnPage;
  /** Of its characters, in points. */
  size?: number;
}

export type BoxOnPage = [x: number, y: number, width: number, height: number];

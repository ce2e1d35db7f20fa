/** A sheet, before its rows. */
export interface SheetSpec {
  name: string;
  columns: readonly SheetColumn[];
  /** Columns that stay in sight, from the left. */
  frozen: number;
  /** All columns on one page of A4 in width; else as many pages as they take. */
  fitsPage: boolean;
}

export interface SheetColumn {
  title: string;
  /** In characters of the default font; a Chinese one takes two. */
  width: number;
}

/** Null is an empty cell with its borders. */
export type SheetValue = string | number | null | { text: string; look: Look };
export type Look = 'error' | 'warning';

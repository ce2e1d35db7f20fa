/** A letter or a sheet, before any format: blocks in their order. */
export interface Paper {
  /** `letter`: set as official documents are; `sheet`: small, to fit one page. */
  look: 'letter' | 'sheet';
  blocks: readonly PaperBlock[];
}

export type PaperBlock =
  /** A title may have line ends where it is to be broken. */
  | { kind: 'title' | 'heading' | 'paragraph' | 'addressee' | 'note'; text: string }
  /** Lines at the right, at the end. */
  | { kind: 'signature'; lines: readonly string[] }
  | PaperTable;

export interface PaperTable {
  kind: 'table';
  /** Null where the table has no header row. */
  header: readonly string[] | null;
  /** Shares of the width, in per cent. */
  widths: readonly number[];
  rows: readonly (readonly string[])[];
  /** Rows to be filled in by hand stand higher. */
  isForm?: boolean;
}

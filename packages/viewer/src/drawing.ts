import type { Block, Origin } from '@gouji/core';

/** A document as it is shown. */
export interface Drawing {
  root: HTMLElement;
  /** Its blocks, whose origins are now what was drawn for them. */
  blocks: Block[];
  /** What was drawn, and the origin in the document that it was drawn for. */
  origins: ReadonlyMap<Origin, Origin>;
  /** Frees what drawing it holds. */
  end: () => void;
}

import type { Block } from '@gouji/core';

/** A document as it is shown. */
export interface Drawing {
  root: HTMLElement;
  /** Its blocks, whose origins are now what was drawn for them. */
  blocks: Block[];
}

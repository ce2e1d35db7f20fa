/** What is asked of a page, in words that need no types of the DOM: a `Document` is one. */
export interface Page<R extends PageRange> {
  createRange(): R;
}

/** A `Range` is one. */
export interface PageRange {
  setStart(node: unknown, offset: number): void;
  setEnd(node: unknown, offset: number): void;
}

/** A `Text` is one. */
export interface PageText {
  readonly nodeType: number;
  readonly data: string;
  readonly length: number;
  readonly isConnected: boolean;
}

/** An `Element` is one. */
export interface PageElement {
  readonly nodeType: number;
  readonly isConnected: boolean;
}

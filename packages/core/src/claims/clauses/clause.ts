import type { Token } from '../tokens/tokenize.ts';

/** Tokens between two commas, colons or brackets, and where they stand. */
export interface Clause {
  tokens: readonly Token[];
  place: Place;
  /** A colon stands before it, behind a number. */
  opensList: boolean;
  /** It is the first of what stands in brackets, or the last. */
  opensAside: boolean;
  closesAside: boolean;
  /** It is the first or the last before a semicolon. */
  opensPart: boolean;
  closesPart: boolean;
}

/** Where a clause stands in its paragraph. */
export interface Place {
  sentence: number;
  /** Of those that semicolons part a sentence into. */
  part: number;
  /** Which brackets of the paragraph it stands in, the outermost first. */
  asides: readonly number[];
}

/** A sentence as its clauses. */
export type Sentence = readonly Clause[];

import type { CellId } from '../../report/template.ts';

/** A name in both languages. */
export type Words = Readonly<Record<'zh' | 'en', string>>;

/** One thing that a number may mean: a sum over cells, and its name. */
export interface Reading {
  terms: readonly (readonly [cell: CellId, coefficient: number])[];
  words: Words;
}

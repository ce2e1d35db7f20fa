import { mkdirSync } from 'node:fs';
import type { Lang } from '@gouji/core';
import { collectInputs, type Inputs } from '../inputs/collect-inputs.ts';
import { SENTENCES } from '../sentences.ts';
import { UsageError } from '../usage-error.ts';
import { keyOf, nameOf } from './journal-line.ts';
import { BATCH_WORDS } from './words.ts';

export interface BatchPlaces {
  /** The folder for the results, made where it is missing: what it holds is no document. */
  out: string;
  exclude: readonly string[];
  lang: Lang;
}

/** What a batch is to check, each document once. */
export function findBatchInputs(operands: readonly string[], { out, exclude, lang }: BatchPlaces): Inputs {
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new UsageError(BATCH_WORDS[lang].outIsFile(out));
  }
  const { inputs, skipped } = collectInputs(operands, { output: undefined, out, exclude });
  const once = new Map(inputs.toReversed().map((input) => [keyOf(input.source, nameOf(input.path)), input]));
  if (once.size === 0) throw new UsageError(SENTENCES[lang].noDocuments(operands));
  return { inputs: [...once.values()].reverse(), skipped };
}

import type { Lang } from '@gouji/core';
import { collectRound, type FirstRound } from '../rounds/compare-rounds.ts';
import { UsageError } from '../usage-error.ts';
import { readJournal } from './read-journal.ts';
import { BATCH_WORDS } from './words.ts';

/** What an earlier run found. @throws UsageError where the file is no journal */
export async function readFirstRound(file: string, lang: Lang): Promise<FirstRound> {
  let round: FirstRound;
  try {
    round = await collectRound(readJournal(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(BATCH_WORDS[lang].noJournal(file, code));
  }
  if (round.size === 0) throw new UsageError(BATCH_WORDS[lang].emptyJournal(file));
  return round;
}

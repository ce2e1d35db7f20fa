import { BESIDE_DOUBTS } from './beside-doubts.ts';
import type { Doubt } from './doubt.ts';
import { NUMBER_DOUBTS } from './number-doubts.ts';
import { SCOPE_DOUBTS } from './scope-doubts.ts';
import { TOPIC_DOUBTS } from './topic-doubts.ts';
import { WORD_DOUBTS } from './word-doubts.ts';

/** Every reason why a number is not compared; its id travels into the claim. */
const ALL = [...SCOPE_DOUBTS, ...TOPIC_DOUBTS, ...WORD_DOUBTS, ...NUMBER_DOUBTS, ...BESIDE_DOUBTS] as const;

export type DoubtId = (typeof ALL)[number]['id'];

export const DOUBTS: readonly (Doubt & { id: DoubtId })[] = ALL;

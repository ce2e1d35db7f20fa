import type { Lang } from '@gouji/core';
import type { Expected, RollCall } from '@gouji/outputs';
import { ROLL_CALL_WORDS } from './roll-call-words.ts';

/** 按时公布率, in percent, and how many bodies came to which end. */
export interface RollCount {
  expected: number;
  onTime: number;
  late: number;
  missing: number;
  unread: number;
  undated: number;
  /** Of all expected, with one decimal. */
  onTimePercent: number;
}

export function countRoll({ bodies }: RollCall): RollCount {
  const count = { onTime: 0, late: 0, missing: 0, unread: 0, undated: 0 };
  for (const { state } of bodies) count[state] += 1;
  const expected = bodies.length;
  const onTimePercent = expected === 0 ? 0 : Math.round((count.onTime * 1000) / expected) / 10;
  return { expected, ...count, onTimePercent };
}

/** The roll in lines: how many were on time, and by name who was not. */
export function describeRollCall(rollCall: RollCall, lang: Lang): string[] {
  const words = ROLL_CALL_WORDS[lang];
  const { expected, onTime, onTimePercent } = countRoll(rollCall);
  const lines = [words.head(expected, onTime, `${onTimePercent.toFixed(1)}%`)];
  for (const state of ['late', 'missing', 'unread', 'undated'] as const) {
    const named = rollCall.bodies.filter((one) => one.state === state).map((one) => nameOf(one, lang));
    if (named.length > 0) lines.push(words[state](named.length) + named.join(words.comma));
  }
  return lines;
}

function nameOf({ organization, state, publishedOn, deadline }: Expected, lang: Lang): string {
  if (state !== 'late') return organization;
  return ROLL_CALL_WORDS[lang].lateBy(organization, publishedOn ?? '', deadline ?? '');
}

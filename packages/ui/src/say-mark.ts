import type { Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { Mark } from './mark.ts';
import { say } from './words.ts';

/** A decision in words, with its reason: `已核实无误：已向单位核实`. */
export function sayMark({ state, reason }: Mark, lang: Lang): string {
  return reason === '' ? say(lang, state) : say(lang, state) + WORDS[lang].colon + reason;
}

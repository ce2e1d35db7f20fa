import { DOUBTS } from './doubts.ts';

/** Why a number was not compared, in words; the id itself where it is none of ours. */
export function describeDoubt(id: string, lang: 'zh' | 'en'): string {
  return DOUBTS.find((doubt) => doubt.id === id)?.words[lang] ?? id;
}

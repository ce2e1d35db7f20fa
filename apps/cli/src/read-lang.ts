import type { Lang } from '@gouji/core';
import type { Io } from './io.ts';

/** The language of the locale (POSIX: `LC_ALL` before `LC_MESSAGES` before `LANG`); English unless it is Chinese. */
export function readLang({ env, systemLocale }: Pick<Io, 'env' | 'systemLocale'>): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}

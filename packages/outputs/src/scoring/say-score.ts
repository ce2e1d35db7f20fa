import type { Lang } from '@gouji/core';
import type { Score } from './score-report.ts';
import type { Scoring } from './scoring.ts';

/** `现状 −5.5；改正 2 处错误后 −0.5`: what is taken off as it stands, and once the errors are mended. */
export function sayScore({ lost, afterErrors }: Score, { full }: Scoring, lang: Lang): string {
  const say = (points: number) => {
    const off = points === 0 ? '0' : `−${points}`;
    if (full === undefined) return off;
    const left = Number((full - points).toFixed(6));
    return lang === 'zh' ? `${off}（${left} 分）` : `${off} (${left})`;
  };
  const { mended, lost: rest } = afterErrors;
  if (lang === 'zh') return `现状 ${say(lost)}${mended > 0 ? `；改正 ${mended} 处错误后 ${say(rest)}` : ''}`;
  const errors = mended === 1 ? '1 error' : `${mended} errors`;
  return `as it stands ${say(lost)}${mended > 0 ? `; with ${errors} mended ${say(rest)}` : ''}`;
}

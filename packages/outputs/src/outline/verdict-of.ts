import type { Lang, ReportContent, Summary } from '@gouji/core';
import { WORDS } from '../words/words.ts';
import { tableOf } from './describe-cells.ts';
import type { Tone } from './outline.ts';

/**
 * The one line that matters, and what is to be said beside it.
 *
 * @param summary of the findings that count: perhaps without those that a reader ignores
 */
export function verdictOf(
  summary: Summary,
  report: ReportContent,
  lang: Lang,
): { tone: Tone; lines: string[] } {
  const words = WORDS[lang].verdict;
  if (summary.error > 0) return { tone: 'bad', lines: [words.wrong(summary)] };
  const { undetermined } = summary.checks;
  const assumed = countAssumed(report);
  const holds = assumed.unwritten + assumed.deduced > 0 ? words.assuming(assumed) : words.consistent;
  const main = undetermined > 0 ? words.incomplete(undetermined) : holds;
  const hasMore = summary.warning + summary.info > 0;
  return {
    tone: summary.warning + undetermined > 0 ? 'doubtful' : 'good',
    lines: hasMore ? [main, words.besides(summary)] : [main],
  };
}

/** The cells that the identities hold with, though no number was read in them. */
function countAssumed({ cells }: ReportContent): { unwritten: number; deduced: number } {
  const inIdentities = Object.entries(cells).filter(([id]) => tableOf(id) !== 'disclosure');
  const states = inIdentities.map(([, { state }]) => state);
  return {
    unwritten: states.filter((state) => state === 'blank' || state === 'dash').length,
    deduced: states.filter((state) => state === 'deduced').length,
  };
}

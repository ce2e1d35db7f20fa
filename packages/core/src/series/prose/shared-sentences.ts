import { foldProse, RUN } from './fold-prose.ts';
import type { ReportProse } from './report-prose.ts';

/** A sentence of one report and the one of another that says the same, numbers aside. */
export interface SharedSentence {
  section: number;
  own: string;
  other: string;
}

/** The sentences that two texts share, in the order of the first; for a reader who wants to see them side by side. */
export function sharedSentences(prose: ReportProse, other: ReportProse): SharedSentence[] {
  const theirs = splitSentences(other);
  const homes = new Map<number, number>();
  theirs.forEach(({ runs }, i) => {
    for (const run of runs) if (!homes.has(run)) homes.set(run, i);
  });
  return splitSentences(prose).flatMap(({ section, text, runs }) => {
    const votes = new Map<number, number>();
    for (const run of runs) {
      const home = homes.get(run);
      if (home !== undefined) votes.set(home, (votes.get(home) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < runs.length / 2) return [];
    return [{ section, own: text, other: theirs[best[0]]!.text }];
  });
}

/** Those that are long enough to be compared. */
function splitSentences(prose: ReportProse): { section: number; text: string; runs: Uint32Array }[] {
  return prose.flatMap(({ section, text }) =>
    [...text.matchAll(/[^。；！？\n]{1,2000}[。；！？]?/g)].flatMap(([sentence]) => {
      const { masked, starts } = foldProse([{ section, text: sentence }]);
      return starts.length < RUN ? [] : [{ section, text: sentence.trim(), runs: masked }];
    }),
  );
}

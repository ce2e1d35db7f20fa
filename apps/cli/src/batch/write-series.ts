import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BodyMap, checkSeries, type Lang, type SeriesResult, sharedSentences } from '@gouji/core';
import { seriesPage } from '@gouji/outputs';
import { openProse } from '../series/open-prose.ts';
import { readJournals } from '../series/read-journals.ts';

/** The page about what was found between the reports of a run. */
export const SERIES_PAGE: Readonly<Record<Lang, string>> = { zh: '年度衔接.html', en: 'series.html' };

/**
 * Compares the reports of a journal with each other, and writes a page about it.
 *
 * @returns null, and no page, where there were no two reports to compare
 */
export async function writeSeries(
  journal: string,
  out: string,
  { lang, map }: { lang: Lang; map: BodyMap | undefined },
): Promise<SeriesResult | null> {
  const { entries, prose } = await readJournals([journal], lang);
  const proseOf = await openProse(prose);
  const result = checkSeries(entries, { lang, proseOf, ...(map && { map }) });
  if (result.pairs === 0 && result.found.length === 0) return null;
  const page = seriesPage(result, {
    lang,
    sharedOf: (report, other) => sharedSentences(proseOf(report) ?? [], proseOf(other) ?? []),
  });
  writeFileSync(path.join(out, SERIES_PAGE[lang]), page);
  return result;
}

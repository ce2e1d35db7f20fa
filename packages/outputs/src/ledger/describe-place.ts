import { describeCell, type Finding } from '@gouji/core';
import { describeCells, tableOf } from '../outline/describe-cells.ts';
import { isSpread } from '../outline/is-spread.ts';
import type { Reading } from '../outline/reading.ts';
import { PAPER_WORDS } from '../papers/paper-words.ts';

/** Where a finding is, in words: table, row and column, or the text, with the page of a PDF. */
export function describePlace(reading: Reading, finding: Finding): string {
  const { lang } = reading;
  const words = PAPER_WORDS[lang];
  const places = finding.quote !== null ? [words.inText] : cellPlaces(reading, finding);
  const shown =
    places.length > MOST ? [...places.slice(0, MOST), words.andMore(places.length - MOST)] : places;
  const at = finding.at !== null && 'page' in finding.at ? [words.page(finding.at.page)] : [];
  return [...(shown.length > 0 ? shown : [words.whole]), ...at].join(reading.words.semicolon);
}

const MOST = 3;

/** The suspects where there are any, else every cell that the finding is about, a line for each row. */
function cellPlaces(reading: Reading, finding: Finding): string[] {
  const { template, lang, words } = reading;
  const suspects = isSpread(finding) ? [] : [...new Set(finding.suspects.map(({ cell }) => cell))];
  const named = suspects.length > 0 ? suspects : finding.cells;
  const tables = [...new Set(named.map(tableOf))];
  return tables.flatMap((table) => {
    const cells = named.filter((id) => tableOf(id) === table);
    const lines =
      suspects.length > 0
        ? cells.map((id) => describeCell(id, template, lang))
        : describeCells(cells, template, lang);
    return table === null ? lines : lines.map((line) => `${words.table[table]} · ${line}`);
  });
}

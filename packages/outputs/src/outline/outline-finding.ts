import { describeCell, describeNumber, describeSlip, type Finding, type Suspect } from '@gouji/core';
import { describeCells } from './describe-cells.ts';
import { isSpread } from './is-spread.ts';
import type { FindingOutline, SumLine, SuspectOutline } from './outline.ts';
import type { Reading } from './reading.ts';
import { shorten } from './shorten.ts';
import { writeCorrected, writeSum } from './write-sum.ts';

/** A finding in words: what is wrong, which numbers show it, what would be right. */
export function outlineFinding(reading: Reading, finding: Finding): FindingOutline {
  const suspects = listSuspects(reading, finding);
  const all = sums(reading, finding);
  const more = all.length > MOST_SUMS ? reading.words.moreSums(all.length - SUMS_SHOWN) : null;
  return {
    rule: finding.rule,
    severity: finding.severity,
    headline: shorten(finding.headline ?? finding.message, reading.words),
    remark:
      [finding.remark, more, decided(reading, finding)]
        .filter((part) => typeof part === 'string')
        .join(reading.words.semicolon) || null,
    suspects,
    sums: more === null ? all : all.slice(0, SUMS_SHOWN),
    expected: expected(reading, finding),
    quotes: listQuotes(reading, finding),
    cells: finding.checks.length > 0 || finding.quote !== null ? [] : listCells(reading, finding),
  };
}

/** What somebody has decided about it. */
function decided({ words }: Reading, { decision }: Finding): string | null {
  return decision ? words.decided(decision.state, decision.reason) : null;
}

/** So many identities are written out; of more, these. */
const MOST_SUMS = 12;
const SUMS_SHOWN = 3;

/** A line a cell; none where the headline says it all: of one cell, or of the column in which any may be wrong. */
function listSuspects(reading: Reading, finding: Finding): SuspectOutline[] {
  if (finding.suspects.length < 2 || isSpread(finding)) return [];
  const cells = [...new Set(finding.suspects.map(({ cell }) => cell))];
  return cells.map((cell) => {
    const own = finding.suspects.filter((suspect) => suspect.cell === cell);
    return outlineSuspect(reading, own, finding);
  });
}

/** @param own one suspect, or several with a value each that the same cell may have to hold */
function outlineSuspect(
  { report, words, template, lang }: Reading,
  own: readonly Suspect[],
  { localisation }: Finding,
): SuspectOutline {
  const { cell, value } = own[0]!;
  const printed =
    value === null ? words.state[report.cells[cell]?.state ?? 'missing'] : describeNumber(value);
  const suggested = own.map((suspect) => describeNumber(suspect.suggested)).join(words.or);
  const slips = [...new Set(own.flatMap(({ slip }) => describeSlip(slip, lang) ?? []))];
  return {
    cell: describeCell(cell, template, lang),
    now: words.suspect.now(printed),
    should:
      localisation === 'ambiguous' ? words.suspect.shouldIfWrong(suggested) : words.suspect.should(suggested),
    slip: slips.length > 0 ? slips.join(words.comma) : null,
  };
}

/** The broken identities; where it is known what is wrong, each with the wrong number marked and then put right. */
function sums(reading: Reading, finding: Finding): SumLine[] {
  const known = finding.localisation === 'unique' || finding.localisation === 'likely';
  const suspects = known ? finding.suspects : [];
  const wrong = new Set(suspects.map(({ cell }) => cell));
  const suggested = new Map(suspects.map(({ cell, suggested: value }) => [cell, value]));
  return finding.checks.flatMap((id) => {
    const check = reading.result.checks.find((one) => one.id === id);
    if (!check) return [];
    const corrected = suggested.size > 0 ? writeCorrected(reading, check, suggested) : null;
    return [{ ...writeSum(reading, check, wrong), corrected }];
  });
}

function expected({ words }: Reading, finding: Finding): string | null {
  if (finding.expected === null || finding.actual === null || finding.suspects.length > 0) return null;
  return words.expected(describeNumber(finding.expected), describeNumber(finding.actual));
}

/** The rows of a finding have a line each; rows that say the same have one. */
function listQuotes({ words }: Reading, { quote }: Finding): string[] {
  const counts = new Map<string, number>();
  for (const line of quote?.split('\n') ?? []) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(
    ([line, count]) => words.quoted(shorten(line, words)) + (count > 1 ? words.rows(count) : ''),
  );
}

/** None where the message names them. */
function listCells({ report, template, lang, words }: Reading, { cells, message }: Finding): string[] {
  const remark = (id: string) => {
    const cell = report.cells[id];
    return cell?.state === 'unreadable' && cell.text !== ''
      ? words.inBrackets(shorten(cell.text, words))
      : '';
  };
  const lines = describeCells(cells, template, lang, remark);
  const isNamed =
    lines.every((line) => message.includes(line)) ||
    cells.every((id) => message.includes(describeCell(id, template, lang)));
  return isNamed ? [] : lines;
}

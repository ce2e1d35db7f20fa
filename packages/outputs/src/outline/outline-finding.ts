import { describeCell, describeNumber, type Finding, type Suspect } from '@gouji/core';
import { describeCells } from './describe-cells.ts';
import type { FindingOutline, SumLine, SuspectOutline } from './outline.ts';
import type { Reading } from './reading.ts';
import { writeCorrected, writeSum } from './write-sum.ts';

/** A finding in words: what is wrong, which numbers show it, what would be right. */
export function outlineFinding(reading: Reading, finding: Finding): FindingOutline {
  const one = certainSuspect(finding);
  return {
    rule: finding.rule,
    severity: finding.severity,
    headline: headline(reading, finding),
    suspects: one ? [] : finding.suspects.map((suspect) => outlineSuspect(reading, suspect, finding)),
    sums: sums(reading, finding),
    expected: expected(reading, finding),
    quote: finding.quote,
    cells: finding.checks.length > 0 || finding.quote !== null ? [] : listCells(reading, finding),
  };
}

/** The one cell that is wrong, or probably so. */
function certainSuspect({ localisation, suspects }: Finding): Suspect | undefined {
  return suspects.length === 1 && localisation !== 'ambiguous' ? suspects[0] : undefined;
}

function headline(reading: Reading, finding: Finding): string {
  const { words, template, lang } = reading;
  const { localisation, suspects } = finding;
  if (suspects.length === 0 || localisation === null) return finding.message;
  if (localisation === 'ambiguous') return words.suspect.ambiguous(suspects.length);
  if (suspects.length > 1) return words.suspect[`${localisation}Several`](suspects.length);
  const [{ cell, suggested, slip }] = suspects as [Suspect];
  const sentence = words.suspect[localisation];
  const value = printed(reading, suspects[0]!);
  return (
    describeCell(cell, template, lang) +
    words.colon +
    sentence(describeNumber(suggested), value, words.slip[slip])
  );
}

function outlineSuspect(reading: Reading, suspect: Suspect, { localisation }: Finding): SuspectOutline {
  const { words, template, lang } = reading;
  const should = localisation === 'ambiguous' ? words.suspect.shouldIfWrong : words.suspect.should;
  return {
    cell: describeCell(suspect.cell, template, lang),
    now: words.suspect.now(printed(reading, suspect)),
    should: should(describeNumber(suspect.suggested)),
    slip: words.slip[suspect.slip],
  };
}

function printed({ report, words }: Reading, { cell, value }: Suspect): string {
  return value === null ? words.state[report.cells[cell]?.state ?? 'missing'] : describeNumber(value);
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

/** None where the message names them. */
function listCells({ report, template, lang, words }: Reading, { cells, message }: Finding): string[] {
  const remark = (id: string) => {
    const cell = report.cells[id];
    return cell?.state === 'unreadable' && cell.text !== '' ? words.inBrackets(cell.text) : '';
  };
  const lines = describeCells(cells, template, lang, remark);
  const isNamed =
    lines.every((line) => message.includes(line)) ||
    cells.every((id) => message.includes(describeCell(id, template, lang)));
  return isNamed ? [] : lines;
}

import { checkSeries, type Finding, type Lang, type SeriesEntry, type Severity } from '@gouji/core';
import { ownMarks } from '../decision.ts';
import type { CheckAnswer } from '../messages.ts';
import type { Stored } from '../worker/stored.ts';
import type { Recollection } from './report-memory.ts';

/** Adds to an answer what the year before contradicts, and that the address showed other figures. */
export function addRecollection(
  answer: CheckAnswer,
  entry: SeriesEntry,
  { before, changed }: Recollection,
  { decisions }: Pick<Stored, 'decisions'>,
  lang: Lang,
): CheckAnswer {
  const { found } = checkSeries([...before, entry], { lang });
  const own = found.find(({ source, year }) => source === entry.source && year === entry.year);
  const result = addFindings(answer.result, own?.findings ?? []);
  return { ...answer, result, changed, marks: ownMarks(decisions, result) };
}

function addFindings(result: CheckAnswer['result'], added: readonly Finding[]): CheckAnswer['result'] {
  if (added.length === 0) return result;
  const findings = [...result.findings, ...added].sort(
    (a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity),
  );
  const { summary } = result;
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const isDoubted = added.some(({ severity }) => severity !== 'info');
  const verdict = isDoubted && summary.verdict !== 'unread' ? 'findings' : summary.verdict;
  return {
    ...result,
    findings,
    summary: { ...summary, verdict, error: count('error'), warning: count('warning'), info: count('info') },
  };
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

import type { Finding, Lang, ReportResult, Result } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { dayOf, type Marks, sayMark } from '@gouji/ui';
import { say } from '../words.ts';

/** A report, and what the reader has decided about its findings. */
export interface Decided {
  result: ReportResult;
  marks: Marks;
}

/** The result as `gouji check --format json` writes it; findings that were decided on have the decision besides. */
export function makeResult(decided: readonly Decided[], version: string): Result {
  const add =
    (marks: Marks) =>
    (finding: Finding): Finding => {
      const mark = marks[finding.id];
      if (!mark) return finding;
      const { state, reason, at } = mark;
      return { ...finding, decision: { state, reason, at } };
    };
  const reports = decided.map(({ result, marks }) => ({
    ...result,
    findings: result.findings.map(add(marks)),
  }));
  return { schema: 1, tool: { name: 'gouji', version }, reports };
}

/** The decisions in lines, below the text of a result; nothing where there are none. */
export function formatMarks(decided: readonly Decided[], lang: Lang): string {
  const lines = decided.flatMap(({ result, marks }) =>
    result.findings.flatMap(({ id, message }) => {
      const mark = marks[id];
      return mark
        ? [`  ${message} ${WORDS[lang].inBrackets(`${sayMark(mark, lang)} ${dayOf(mark.at)}`)}`]
        : [];
    }),
  );
  return lines.length === 0 ? '' : `\n${[say(lang, 'decided'), ...lines].join('\n')}\n`;
}

/** Hands the reader a file. */
export function saveFile(name: string, content: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

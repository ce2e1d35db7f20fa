import { describeCell, type Lang, type ReportContent, templateOf } from '@gouji/core';
import { dayOf } from '@gouji/ui';
import type { JSX } from 'preact';
import type { Changed } from '../memory/report-memory.ts';
import { say } from '../words.ts';

/** Says that the address showed other figures when it was opened before; to correct a report is no fault. */
export function ChangedNote(props: { changed: Changed; report: ReportContent; lang: Lang }): JSX.Element {
  const { changed, report, lang } = props;
  const cells = changed.cells.map((cell) => describeCell(cell, templateOf(report), lang));
  return (
    <p class="panel-note panel-changed" role="status">
      {say(lang, 'changed', {
        day: dayOf(changed.at),
        n: cells.length,
        cells: cells.join(lang === 'zh' ? '、' : ', '),
      })}
    </p>
  );
}

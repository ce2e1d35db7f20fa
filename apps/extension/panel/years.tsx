import type { Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import type { PageReport } from '../messages.ts';
import { say } from '../words.ts';

export interface YearsProps {
  /** All that the page holds. */
  reports: readonly PageReport[];
  lang: Lang;
  onChoose: (index: number) => void;
}

/** The reports of a page that holds several, and which of them is checked. */
export function Years({ reports, lang, onChoose }: YearsProps): JSX.Element | null {
  if (reports.length === 0) return null;
  const isOther = reports.some(({ isChosen, isShown }) => isChosen && !isShown);
  return (
    <section class="panel-years">
      <h2>{say(lang, 'years', { n: reports.length })}</h2>
      <div class="panel-year-list">
        {reports.map((report, i) => (
          <button
            key={report.index}
            type="button"
            aria-pressed={report.isChosen}
            onClick={() => onChoose(report.index)}
          >
            {nameOf(report, reports, lang) ?? say(lang, 'yearUnknown', { n: i + 1 })}
            {report.errors > 0 && <span class="g-count">{WORDS[lang].errors(report.errors)}</span>}
          </button>
        ))}
      </div>
      {isOther && <p class="g-why">{say(lang, 'yearHidden')}</p>}
    </section>
  );
}

/** By the year; bodies are named where there are several. */
function nameOf(report: PageReport, all: readonly PageReport[], lang: Lang): string | null {
  const year = report.year === null ? null : say(lang, 'yearOf', { year: report.year });
  const isOneBody = all.every(({ organization }) => organization === report.organization);
  if (isOneBody || report.organization === null) return year;
  return year === null ? report.organization : `${report.organization} ${year}`;
}

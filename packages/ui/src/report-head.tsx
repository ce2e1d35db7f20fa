import type { Lang, ReportContent } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { say } from './words.ts';

/** Whose report it is, on which year, by which form. */
export function ReportHead({ report, lang }: { report: ReportContent; lang: Lang }): JSX.Element {
  const facts = [
    report.year !== null && say(lang, 'year', { year: report.year }),
    say(lang, 'form', { form: report.template, order: ORDERS[report.template] }),
    report.publishedOn !== null && say(lang, 'published', { date: report.publishedOn }),
  ];
  return (
    <header class="g-head">
      <h2>{report.organization ?? report.title ?? WORDS[lang].untitled}</h2>
      {report.title !== null && report.organization !== null && <p class="g-title">{report.title}</p>}
      <p class="g-facts">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

/** The orders by which the State Council's office has set the forms. */
const ORDERS = { '2019': '国办公开办函〔2019〕60号', '2021': '国办公开办函〔2021〕30号' } as const;

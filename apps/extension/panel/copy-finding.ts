import type { Finding, Lang, ReportResult } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { dayOf, type Mark, sayMark } from '@gouji/ui';
import { say } from '../words.ts';

/** A finding as a sentence that says by itself where it stands, and when it was found. */
export function describeFinding(
  { report, source }: ReportResult,
  { message, quote }: Finding,
  { lang, mark, now }: { lang: Lang; mark: Mark | undefined; now: string },
): string {
  const words = WORDS[lang];
  const title = report?.title ?? report?.organization ?? words.untitled;
  const said = quote === null || message.includes(quote) ? message : `${words.quoted(quote)} ${message}`;
  const sentence = say(lang, 'ofPage', { title, address: source, message: said, day: dayOf(now) });
  return mark ? `${sentence} ${words.inBrackets(`${sayMark(mark, lang)} ${dayOf(mark.at)}`)}` : sentence;
}

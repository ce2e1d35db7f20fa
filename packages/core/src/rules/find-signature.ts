import type { Passage } from '../claims/claim.ts';
import { findDates } from '../report/chinese-date.ts';
import { isSignature } from '../report/identity.ts';
import type { Prose, Report } from '../report/report.ts';

/** What stands under the text: the body that signs, and the day; each null where it is not there. */
export interface Signature {
  body: { name: string; passage: Passage } | null;
  day: { date: string; passage: Passage } | null;
}

/** The signature among the last lines of the report: a line that is a name, a line that is a date, or both in one. */
export function findSignature({ sections }: Report): Signature {
  const signature: Signature = { body: null, day: null };
  for (const prose of (sections.at(-1)?.prose ?? []).slice(-4)) readLine(prose, signature);
  return signature;
}

function readLine(prose: Prose, signature: Signature): void {
  if (prose.text.length > 80) return;
  const [date] = findDates(prose.text);
  const before = prose.text.slice(0, date?.start ?? prose.text.length);
  const name = before.replace(/\s|[（(](?:盖章|公章|印章)[）)]/g, '');
  const after = prose.text.slice(date?.end ?? prose.text.length);
  if ((name !== '' && !isSignature(name)) || !/^[\s日]{0,4}$/.test(after)) return;
  if (name !== '') signature.body = { name, passage: passageOf(prose, 0, before.length) };
  if (date) {
    const end = date.end + (after.trimStart().startsWith('日') ? after.indexOf('日') + 1 : 0);
    signature.day = { date: date.date, passage: { prose, start: date.start, end } };
  }
}

function passageOf(prose: Prose, from: number, until: number): Passage {
  const words = prose.text.slice(from, until);
  const start = from + words.length - words.trimStart().length;
  return { prose, start, end: start + words.trim().length };
}

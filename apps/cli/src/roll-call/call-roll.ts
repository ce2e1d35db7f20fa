import path from 'node:path';
import type { Expected, RollCall } from '@gouji/outputs';
import type { ExpectedBody } from './read-expected.ts';

/** What is known of a document of the run. */
export interface Arrived {
  source: string;
  kind: 'checked' | 'companion' | 'unrecognized' | 'unreadable';
  organization: string | null;
  year: number | null;
  publishedOn: string | null;
}

/**
 * Says of each body expected what came of its report.
 *
 * @param exempt bodies that need not report
 */
export function callRoll(
  bodies: readonly ExpectedBody[],
  arrived: readonly Arrived[],
  exempt: readonly string[] = [],
): RollCall {
  const reports = arrived.filter(({ kind }) => kind === 'checked');
  const unread = arrived.filter(({ kind }) => kind === 'unreadable' || kind === 'unrecognized');
  const usual = mostFrequent(reports.flatMap(({ year }) => year ?? []));
  const asked = bodies.filter(({ name }) => !exempt.includes(name));
  return {
    bodies: asked.map((body) => {
      const year = body.year ?? (body.deadline ? Number(body.deadline.slice(0, 4)) - 1 : usual);
      const deadline = body.deadline ?? (year === null ? null : lawfulDeadline(body.name, year));
      const facts = { organization: body.name, year, deadline };
      const report = findReport(body, year, reports, asked);
      if (report) {
        const { source, publishedOn } = report;
        return { ...facts, source, publishedOn, state: stateOf(publishedOn, deadline) };
      }
      const found = unread.find(({ source }) =>
        namesOf(body).some((name) => path.basename(source).includes(name)),
      );
      return {
        ...facts,
        publishedOn: null,
        source: found?.source ?? null,
        state: found ? 'unread' : 'missing',
      };
    }),
  };
}

function stateOf(publishedOn: string | null, deadline: string | null): Expected['state'] {
  if (publishedOn === null || deadline === null) return 'undated';
  return publishedOn <= deadline ? 'onTime' : 'late';
}

/** 政府信息公开条例 (2019), article 49: bodies by 31 January, governments by 31 March. */
function lawfulDeadline(name: string, year: number): string {
  return `${year + 1}-${/政府$/.test(name) ? '03-31' : '01-31'}`;
}

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return best?.[0] ?? null;
}

/** By its name; a list may leave out the place (教育局), a report may (本局 of 云岭县教育局), where no other body ends alike. */
function findReport(
  body: ExpectedBody,
  year: number | null,
  reports: readonly Arrived[],
  bodies: readonly ExpectedBody[],
): Arrived | undefined {
  const names = namesOf(body);
  const ofYear = reports.filter((report) => year === null || report.year === year);
  const exact = ofYear.find(
    ({ organization }) => organization !== null && names.includes(plain(organization)),
  );
  if (exact) return exact;
  const alike = ofYear.filter(({ organization }) => {
    const own = organization === null ? '' : plain(organization);
    if (bodies.some((other) => namesOf(other).includes(own))) return false;
    return (
      names.some((name) => isEnd(own, name)) &&
      bodies.filter((one) => namesOf(one).some((name) => isEnd(own, name))).length === 1
    );
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** One is the end of the other, and long enough to say something. */
function isEnd(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.endsWith(b) || b.endsWith(a));
}

function namesOf({ name, aliases }: ExpectedBody): string[] {
  return [name, ...aliases].map(plain);
}

function plain(name: string): string {
  return name.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
}

import type { CheckedReport, Violation } from '../rules/rule.ts';
import { sha256 } from './sha256.ts';

/** What a finding is known by, beside the report in which it stands. */
export interface FindingFacts {
  rule: string;
  /** The cells involved, in their order. */
  cells: NonNullable<Violation<string>['cells']>;
  /** The number of the section in which it stands. */
  section: number | null;
  quote: string | null;
}

/** What of a report goes into the ids of its findings. */
export interface IdentifiedReport extends Pick<CheckedReport, 'organization' | 'year'> {
  cells: { get(id: string): { value: number | null; text: string } | undefined };
}

/**
 * Gives each finding of a report its id: the first 16 hex digits of SHA-256 over body, year, rule, cells with their
 * values, section and quote, so that a ledger, a suppression and the page speak of the same finding. Where the report
 * repeats the very words, the second and later findings are told apart by their count.
 */
export function makeIdentifier(report: IdentifiedReport): (facts: FindingFacts) => string {
  const seen = new Map<string, number>();
  const digests = new Map<string, string>();
  /** Every cell of a row that was not read holds the whole row: once and again it may be more than one string can hold. */
  const shorten = (text: string | null) => {
    if (text === null || text.length <= LONG) return text;
    const known = digests.get(text) ?? `sha256:${sha256(text)}`;
    digests.set(text, known);
    return known;
  };
  return ({ rule, cells, section, quote }) => {
    const values = cells.map((id) => {
      const cell = report.cells.get(id);
      return [id, cell?.value ?? shorten(cell?.text ?? null)];
    });
    const facts = JSON.stringify([report.organization, report.year, rule, values, section, shorten(quote)]);
    const before = seen.get(facts) ?? 0;
    seen.set(facts, before + 1);
    return sha256(before === 0 ? facts : `${facts}${before}`).slice(0, 16);
  };
}

/** No cell and no sentence of a report is as long. */
const LONG = 100_000;

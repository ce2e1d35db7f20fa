import type { Rule, RuleOutcome } from '../rules/rule.ts';
import type { Severity } from '../schema.ts';
import type { BodyGroup } from './bodies/body-map.ts';
import type { Repetition } from './prose/compare-prose.ts';
import type { Statement } from './prose/read-growth.ts';
import type { SeriesEntry } from './series-entry.ts';

/** A report and one of the same body for the year before. */
export interface YearPair {
  now: SeriesEntry;
  before: SeriesEntry;
  /** What 现行有效 counts changed, as the user says. */
  scopeChanged: boolean;
  /** How much of the prose is that of the year before; null where the prose of either is not known. */
  repetition: Repetition | null;
  /** Growth that the prose states; empty where the prose is not known. */
  growth: readonly Statement[];
  thresholds: Thresholds;
}

/** Shares of the prose, 0 to 1, from which repetition is told. */
export interface Thresholds {
  info: number;
  warning: number;
}

export const THRESHOLDS: Thresholds = { info: 0.6, warning: 0.9 };

/** A report and those of its year of which it repeats the prose, the most repeated first. */
export interface Likeness {
  now: SeriesEntry;
  alike: readonly { other: SeriesEntry; repetition: Repetition }[];
  thresholds: Thresholds;
}

/** The report of a government and those of the bodies whose figures it adds up. */
export interface Sum {
  now: SeriesEntry;
  group: BodyGroup;
  parts: readonly SeriesEntry[];
  /** Bodies of the list that have no report for the year. */
  missing: readonly string[];
}

/** What a rule says of the report `now`, and of which others it speaks. */
export type SeriesOutcome<MessageId extends string> = RuleOutcome<MessageId> & {
  others?: readonly SeriesEntry[];
};

interface SeriesRuleOf<Subject, Context, MessageId extends string> extends Omit<Rule<MessageId>, 'check'> {
  /** What it looks at. */
  subject: Subject;
  check(context: Context): Iterable<SeriesOutcome<MessageId>>;
}

export type YearRule<MessageId extends string> = SeriesRuleOf<'years', YearPair, MessageId>;
export type LikenessRule<MessageId extends string> = SeriesRuleOf<'likeness', Likeness, MessageId>;
export type SumRule<MessageId extends string> = SeriesRuleOf<'sum', Sum, MessageId>;

/** A rule that needs more than one report. */
export type SeriesRule<MessageId extends string> =
  | YearRule<MessageId>
  | LikenessRule<MessageId>
  | SumRule<MessageId>;

/** What a rule about repeated prose says by the share. */
export function severityOfShare(share: number, { info, warning }: Thresholds): Severity | null {
  if (share >= warning) return 'warning';
  return share >= info ? 'info' : null;
}

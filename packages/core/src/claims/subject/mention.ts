import type { Place } from '../clauses/clause.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import type { Topic } from '../words/sense.ts';
import type { Subject } from './subject.ts';

/** What the words are about where a number stands. */
export type Domain = Topic | 'review' | null;

/** A number in its sentence, or a negation, which states a zero. Places are those of the normalized text. */
export interface Mention extends Place {
  kind: 'number' | 'negation';
  number: ProseNumber;
  subject: Subject | null;
  /** Why it is not compared, or accuses nobody; empty where a difference is a contradiction. */
  doubts: readonly DoubtId[];
  domain: Domain;
  /** The words that make the claim, number and unit included. */
  start: number;
  end: number;
  /** How it is linked to the number before it. */
  opens: 'ofWhich' | 'respectively' | 'besides' | null;
  /** It is said to be the sum of what was listed before. */
  total: boolean;
  /** A percentage: of something (`share`), done (`rate`), or neither. */
  ratio: 'share' | 'rate' | null;
  /** What a share is taken of: 占总数(38件)的. */
  base: boolean;
  /** It says how much more or less there were than before. */
  compared: boolean;
  /** It was merged with others, or is what was left then. */
  merged: boolean;
  /** Of what 市政府 itself did: 市政府制发, which may leave out its departments. */
  byGovernment: boolean;
  /** The verb that its words begin with, but for those that begin nouns too (公示公告); empty where they are a noun. */
  act: string;
  /** 其他, 其余: what is not named. */
  others: boolean;
  /** Its own words before the number. */
  label: string;
  /** No words stand before the one that opens the list. */
  opensBare: boolean;
  /** The sentence says that what it lists is counted more than once. */
  repeated: boolean;
  /** Nothing but what says that it is a sum stands before it. */
  bare: boolean;
  /** What was done (发布 for 发布信息), for a list whose parts must be of a kind. */
  verbs: string;
}

/** A statement about all of something: 均已办结, 均获维持. */
export interface Sweeping extends Place {
  kind: 'allCompleted' | 'allUpheld';
  cases: readonly ('reconsideration' | 'litigation' | 'litigationDirect' | 'litigationAfterReview')[];
  start: number;
  end: number;
}

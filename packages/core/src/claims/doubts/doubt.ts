import type { Segment } from '../clauses/segment.ts';
import type { Ground, Said } from '../said/said.ts';
import type { ClauseScope } from '../said/scope.ts';
import type { Anchors } from '../subject/anchors.ts';
import type { Subject } from '../subject/subject.ts';

/** A name in both languages. */
export type Words = Readonly<Record<'zh' | 'en', string>>;

/** Why a number is not compared, or accuses nobody. */
export interface Doubt {
  id: string;
  /**
   * A number that is the table's is confirmed, one that is not accuses nobody; it is of a part, so that only an excess
   * over all of it accuses; or nothing is compared at all.
   */
  leaves: 'confirmation' | 'excess' | 'nothing';
  /** Numbers beside it that agree with their cells so exactly that chance does not explain it, lift it. */
  lifted?: true;
  /** The kinds of subject that it can befall; all of them where none is named. */
  of?: readonly Subject['kind'][];
  words: Words;
  /** Seen by the words of one number; left out where it shows only beside other numbers. */
  when?: (view: View) => boolean;
}

/** One number, or one denial, as a doubt sees it. */
export interface View {
  subject: Subject;
  anchors: Anchors;
  here: ClauseScope;
  said: Said;
  /** Null for a denial. */
  segment: Segment | null;
  /** The words before it name another body. */
  otherBody: boolean;
  ground: Ground;
}

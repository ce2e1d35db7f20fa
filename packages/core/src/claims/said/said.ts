import type { Report } from '../../report/report.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import type { Domain } from '../subject/mention.ts';
import type { Subject } from '../subject/subject.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { CaseKind, DocumentKind, DocumentMeasure, FlowMeasure, Outcome } from '../words/sense.ts';
import { OPEN_SCOPE, type Scope } from './scope.ts';

/** What a paragraph has said before a number. It is never changed: each clause makes the next one of it. */
export interface Said {
  readonly domain: Domain;
  /** A heading has said it, which words of piety do not change. */
  readonly headed: boolean;
  /** The number whose parts are listed, or that was last counted in full. */
  readonly parent: Counted<Subject | null> | null;
  readonly cases: readonly CaseKind[];
  /** Every kind of case that the sentence has named. */
  readonly allCases: readonly CaseKind[];
  /** 新增, 结转 of the cases before. */
  readonly caseFlows: readonly FlowMeasure[];
  readonly document: DocumentKind | null;
  readonly documentMeasures: readonly DocumentMeasure[];
  /** The paragraph has spoken of 政府信息公开 or of applications. */
  readonly aboutDisclosure: boolean;
  /** The verb before this one in the sentence, and what makes its number doubtful. */
  readonly lastFlow: Counted<readonly FlowMeasure[]> | null;
  /** The result that was counted last in the sentence. */
  readonly lastOutcome: Outcome | null;
  /** 其中 has opened a list in this sentence. */
  readonly listing: boolean;
  /** All but those that are carried forward: 除4件结转下年外. */
  readonly excepted: boolean;
  /** The verb before this number was 公示 or its like. */
  readonly posted: boolean;
  /** The documents that the sentence speaks of may be another body's. */
  readonly otherIssuer: boolean;
  /** They are those of 市政府 itself, in its own report. */
  readonly byGovernment: boolean;
  readonly scope: Scope;
  /** The sentence names applications, if only behind the number. */
  readonly named: boolean;
  /** The sentence says that not all that came in was accepted. */
  readonly screened: boolean;
  /** The sentence says that what it lists is counted more than once. */
  readonly repeated: boolean;
  /** The unit in which the sentence counts documents that it sorts by how they may be published. */
  readonly classifying: string | null;
  /** The words of the clause before, where it had no number. */
  readonly pending: readonly Token[];
  /** 线下， before a clause. */
  readonly channel: readonly Token[];
  /** The place of the number of 申请 in the sentence before which nothing had been said of disclosure. */
  readonly plea: number | null;
  /** The places of the numbers of cases in the sentence that nothing has shown to be of other matters too. */
  readonly caseWholes: readonly number[];
}

/** What was counted, and what makes its number doubtful. */
export interface Counted<T> {
  subject: T;
  doubts: readonly DoubtId[];
  /** The place of the one number that counts it. */
  of?: number;
}

/** What prose is read against: the report, and the text that the tokens are of. */
export interface Ground {
  text: string;
  body: Body;
  /** The paragraph lists results, or applicants, by the words of the form, which count nothing but applications. */
  lists: 'results' | 'applicants' | 'flows' | null;
}

/** Whom and which year the report is about. */
export type Body = Pick<Report, 'organization' | 'year'>;

/** Before the first word of a paragraph. */
export function sayNothing(domain: Domain): Said {
  return {
    domain,
    headed: domain !== null,
    parent: null,
    cases: [],
    allCases: [],
    caseFlows: [],
    document: null,
    documentMeasures: [],
    aboutDisclosure: isOpenly(domain),
    lastFlow: null,
    lastOutcome: null,
    listing: false,
    excepted: false,
    posted: false,
    otherIssuer: false,
    byGovernment: false,
    scope: OPEN_SCOPE,
    named: false,
    screened: false,
    repeated: false,
    classifying: null,
    pending: [],
    channel: [],
    plea: null,
    caseWholes: [],
  };
}

/** Whether what a section is about is disclosure. */
export function isOpenly(domain: Domain): boolean {
  return domain !== null && domain !== 'other' && domain !== 'posting';
}

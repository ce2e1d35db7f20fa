import type { Certainty, Domain, Mention } from '../subject/mention.ts';
import type { Subject } from '../subject/subject.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { CaseKind, DocumentKind, DocumentMeasure, FlowMeasure, Outcome } from '../words/sense.ts';
import type { Body, Scope } from './scope.ts';

/** What the sentence has said before the number. */
export interface Context {
  domain: Domain;
  /** The number whose parts are listed, or that was last counted in full. */
  parent: { subject: Subject | null; certainty: Certainty } | null;
  cases: readonly CaseKind[];
  /** Every kind of case that the sentence has named. */
  allCases: readonly CaseKind[];
  /** 新增, 结转 of the cases before. */
  caseFlows: readonly FlowMeasure[];
  document: DocumentKind | null;
  documentMeasures: readonly DocumentMeasure[];
  /** The paragraph has spoken of 政府信息公开 or of applications. */
  aboutDisclosure: boolean;
  /** The paragraph lists results by the words of the form, which count nothing but applications. */
  listsResults: boolean;
  /** The sentence says that not all that came in was accepted. */
  screened: boolean;
  /** The sentence sorts documents by how they may be published. */
  classifying: boolean;
  /** The verb before this one in the sentence, and whether its number may be compared. */
  lastFlow: { flows: readonly FlowMeasure[]; certainty: Certainty } | null;
  /** The result that was counted last in the sentence. */
  lastOutcome: Outcome | null;
  /** The verb before this number was 公示 or its like. */
  posted: boolean;
  /** 其中 has opened a list in this sentence. */
  listing: boolean;
  scope: Scope;
}

/** What a sentence carries from clause to clause. */
export interface Thread extends Context {
  sentence: number;
  /** The words of the clause before, where it had no number. */
  pending: readonly Token[];
  /** 线下， before a clause. */
  channel: readonly Token[];
  /** The number of 申请 in the sentence before which nothing had been said of disclosure. */
  plea: Mention | null;
  /** The numbers of cases in the sentence that nothing has shown to be of other matters too. */
  caseWholes: Mention[];
  /** `doubt` where the documents that the sentence speaks of are another body's. */
  issuer: Certainty;
  /** They are those of 市政府 itself, in its own report. */
  byGovernment: boolean;
  text: string;
  body: Body;
}

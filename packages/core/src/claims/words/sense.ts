import type { Applicant } from '../subject/subject.ts';

/** What a word of the lexicon says. */
export type Sense =
  /** A verb, or what counts as one: what was done with that which is counted. */
  | { kind: 'measure'; value: Measure }
  | { kind: 'outcome'; value: Outcome }
  | { kind: 'applicant'; value: Applicant }
  | { kind: 'channel'; value: Channel }
  | { kind: 'case'; value: CaseKind }
  | { kind: 'result'; value: CaseResult }
  | { kind: 'document'; value: DocumentKind }
  /** What is spoken of; `other` may never be compared with a table. */
  | { kind: 'topic'; value: Topic }
  | { kind: 'link'; value: Link }
  | { kind: 'scope'; value: Scope }
  /** Says nothing about what a number counts. */
  | { kind: 'filler'; value: 'filler' };

export type Measure = FlowMeasure | DocumentMeasure;

export type FlowMeasure =
  | 'new'
  | 'received'
  | 'accepted'
  /** 登记, which some do before and others after they merge and send back. */
  | 'registered'
  | 'intake'
  | 'handled'
  | 'completed'
  | 'carriedOver'
  | 'carriedForward'
  | 'carried'
  | 'transferred';

export type DocumentMeasure = 'issued' | 'repealed' | 'inForce' | 'published';

/** A row of results, a group of them, or a wording of the old forms. */
export type Outcome =
  | 'granted'
  | 'alreadyPublic'
  /** 同意公开, which may count what was granted in part. */
  | 'agreed'
  | 'partial'
  /** 不属于本机关, which is one of the things that 本机关不掌握 counts. */
  | 'notOurs'
  | 'refused'
  | 'unavailable'
  | 'notProcessed'
  | 'otherHandling'
  | `refused.${string}`
  | `unavailable.${string}`
  | `notProcessed.${string}`
  | `otherHandling.${string}`;

export type Channel = 'inPerson' | 'online' | 'letter' | 'offline' | 'otherChannel';
export type CaseKind = 'reconsideration' | 'litigation' | 'litigationDirect' | 'litigationAfterReview';
export type CaseResult = 'upheld' | 'corrected' | 'other' | 'pending';
export type DocumentKind =
  | 'normativeDocuments'
  | 'regulations'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fees';

/** `application` is 政府信息公开申请, `plea` a bare 申请, which may be one for anything; `onRequest` 依申请公开, `disclosure` the work of 信息公开 as such. */
export type Topic = 'application' | 'plea' | 'onRequest' | 'disclosure' | 'posting' | 'other';

export type Link =
  | 'ofWhich'
  | 'respectively'
  | 'besides'
  | 'sum'
  | 'all'
  | 'and'
  | 'none'
  | 'share'
  | 'rate'
  | 'timely'
  | 'decision'
  | 'made'
  | 'is'
  /** …的情形: what is denied or told is an instance of it. */
  | 'instance'
  /** 不含 */
  | 'without'
  /** 部分重复: what is listed is counted more than once. */
  | 'repeated'
  /** 其他: the part that is not named. */
  | 'others'
  /** 等: what was named is not all. */
  | 'etc'
  /** 增加到: what it became, not by how much. */
  | 'reach'
  /** 继续办理, which is said of nothing but applications that are carried forward. */
  | 'goesOn';

export type Scope =
  | 'self'
  | 'ourArea'
  | 'wholeArea'
  | 'thisYear'
  | 'wider'
  | 'narrower'
  /** 本级: what the government did itself, to the end of the sentence. */
  | 'ownLevel'
  /** 除…外 */
  | 'except'
  /** 合并: some count once what others count twice. */
  | 'merged'
  /** 补正, 退回: not all that came in was accepted. */
  | 'screened'
  /** 其余: what is left of the number before. */
  | 'rest'
  /** Of the government's own office, which may be a part of the body that reports. */
  | 'office'
  | 'otherYear'
  | 'partYear'
  | 'cumulative'
  | 'until'
  | 'than'
  | 'comparison'
  | 'filing'
  /** 为被申请人: of a government, the cases against itself are not those against its departments. */
  | 'respondent';

import type {
  CaseKind,
  CaseResult,
  Channel,
  DocumentKind,
  DocumentMeasure,
  FlowMeasure,
  Outcome,
} from '../words/sense.ts';

export type Applicant =
  | 'naturalPerson'
  | 'organizations'
  | 'business'
  | 'research'
  | 'publicWelfare'
  | 'legalService';

/** What a number counts. Several measures, outcomes or cases are counted together. */
export type Subject =
  | { kind: 'flow'; measures: readonly (FlowMeasure | 'any')[]; applicants: readonly Applicant[] }
  | { kind: 'outcome'; outcomes: readonly Outcome[]; applicants: readonly Applicant[] }
  | { kind: 'channel'; channels: readonly Channel[] }
  /** `among` are the cases that the sentence has named before, where a result may be that of more of them. */
  | { kind: 'case'; cases: readonly CaseKind[]; result: CaseResult | null; among: readonly CaseKind[][] }
  | { kind: 'document'; document: DocumentKind; measures: readonly DocumentMeasure[] };

/** Whose documents were 公开 is seldom said, and a difference is no more than an info. */
export function isLoose(subject: Subject): boolean {
  if (subject.kind !== 'document') return false;
  const { document, measures } = subject;
  return document === 'normativeDocuments' && (measures.length === 0 || measures.includes('published'));
}

/** One line that names a subject: `received`, `new/naturalPerson`, `granted+partial`, `litigation:upheld`. */
export function describeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'flow':
      return [subject.measures.join('+'), ...join(subject.applicants)].join('/');
    case 'outcome':
      return [subject.outcomes.join('+'), ...join(subject.applicants)].join('/');
    case 'channel':
      return subject.channels.join('+');
    case 'case':
      return subject.cases.join('+') + (subject.result ? `:${subject.result}` : '');
    case 'document':
      return [subject.document, ...join(subject.measures)].join(':');
  }
}

function join(names: readonly string[]): string[] {
  return names.length > 0 ? [names.join('+')] : [];
}

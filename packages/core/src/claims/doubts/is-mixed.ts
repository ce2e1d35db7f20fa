import type { Subject } from '../subject/subject.ts';

/** Whether words stand together that may mean one thing or the sum of two. */
export function isMixed(subject: Subject, loose: boolean): boolean {
  if (subject.kind === 'flow') {
    const { measures, applicants } = subject;
    if (applicants.length > 0) return loose && applicants.length > 1;
    return measures.length > 1 && measures.includes('carriedOver') && !isIntake(measures);
  }
  const parts = subject.kind === 'outcome' ? subject.outcomes : subject.kind === 'case' ? subject.cases : [];
  return loose && parts.length > 1;
}

function isIntake(measures: readonly string[]): boolean {
  return (
    measures.length === 2 && measures.some((measure) => ['new', 'received', 'accepted'].includes(measure))
  );
}

import type { Clause, Sentence } from '../clauses/clause.ts';
import { readAnchors } from '../subject/anchors.ts';
import type { Domain } from '../subject/mention.ts';
import { isLink } from '../tokens/is-link.ts';
import { isScope } from '../tokens/is-scope.ts';
import { isOpenly, type Said, sayNothing } from './said.ts';

/** What a sentence takes over from the one before: of what 其中 goes on with, more. */
export function beginSentence(clauses: Sentence, before: Said, domain: Domain): Said {
  const goesOn = continues(clauses[0]!);
  const screened = clauses.some(({ tokens }) => tokens.some((token) => isScope(token, 'screened')));
  const named = clauses.some(({ tokens }) => namesApplications(readAnchors(tokens).topics));
  const repeated = clauses.some(({ tokens }) => tokens.some((token) => isLink(token, 'repeated')));
  const anew = { ...sayNothing(before.domain), headed: before.headed, named, screened, repeated };
  // 收到申请38件。全年行政复议134件: cases may be of any matter again.
  const about = isOpenly(domain) || clauses.some(saysAllAreOfDisclosure);
  if (!goesOn) return { ...anew, aboutDisclosure: about };
  const { parent, cases, aboutDisclosure } = before;
  return {
    ...anew,
    parent: parent && { subject: parent.subject, doubts: parent.doubts },
    cases,
    allCases: cases,
    aboutDisclosure,
  };
}

function namesApplications(topics: readonly string[]): boolean {
  return topics.includes('application') || topics.includes('onRequest');
}

/** 行政诉讼6件，均由政府信息公开引发 */
function saysAllAreOfDisclosure({ tokens }: Clause): boolean {
  const { links, topics, gapBefore, gapBehind } = readAnchors(tokens);
  const plain = gapBefore === null && !gapBehind && tokens.every(({ kind }) => kind !== 'number');
  return plain && links.includes('all') && topics.join() === 'disclosure';
}

/** 其中 at the head of a sentence speaks of the one before. */
function continues({ tokens }: Clause): boolean {
  const first = tokens.find(
    (token) => token.kind === 'gap' || (token.kind === 'word' && token.sense.kind !== 'filler'),
  );
  return first?.kind === 'word' && first.sense.kind === 'link' && first.sense.value === 'ofWhich';
}

/** 结转5件；自然人申请96件: behind a semicolon, parts may be those of what came in. */
export function beginPart(said: Said): Said {
  const { parent, lastFlow } = said;
  const part: Said = {
    ...said,
    documentMeasures: [],
    // 征地类申请34件；办结99件: of all again.
    lastFlow: lastFlow?.subject.length === 0 ? null : lastFlow,
  };
  if (parent?.subject?.kind === 'outcome')
    return { ...part, parent: { subject: null, doubts: ['anewPart'] } };
  if (parent?.subject?.kind !== 'flow') return part;
  const { measures } = parent.subject;
  if (measures.some((measure) => INTAKE.has(measure))) return part;
  return {
    ...part,
    parent: { ...parent, subject: { ...parent.subject, measures: [...measures, 'received'] } },
  };
}

const INTAKE = new Set<string>(['new', 'received', 'accepted', 'registered', 'intake', 'any']);

import type { Token } from '../tokens/tokenize.ts';
import type { CaseKind, DocumentKind, DocumentMeasure, FlowMeasure, Sense } from '../words/sense.ts';
import type { Applicant } from './subject.ts';

export type Value<K extends Sense['kind']> = Extract<Sense, { kind: K }>['value'];

/** The words around a number, by what they say. */
export interface Anchors {
  flows: FlowMeasure[];
  documentMeasures: DocumentMeasure[];
  outcomes: Value<'outcome'>[];
  applicants: Applicant[];
  channels: Value<'channel'>[];
  cases: CaseKind[];
  results: Value<'result'>[];
  documents: DocumentKind[];
  topics: Value<'topic'>[];
  links: Value<'link'>[];
  /** The first and the last word that says what is counted. */
  start: number;
  end: number;
  /** Unknown words before the first such word, and behind it. */
  gapBefore: { start: number; end: number } | null;
  gapBehind: boolean;
  /** Unknown words stand behind the first such word, so that it has an object. */
  unknown: boolean;
  /** Two words of a kind stand together without 、 or 和, so they may not be counted together. */
  loose: boolean;
}

const SAYING = new Set<Sense['kind']>([
  'measure',
  'outcome',
  'applicant',
  'channel',
  'case',
  'result',
  'document',
]);

/** What the words of a stretch say; `start` is −1 where none says what is counted. */
export function readAnchors(tokens: readonly Token[]): Anchors {
  const anchors: Anchors = {
    flows: [],
    documentMeasures: [],
    outcomes: [],
    applicants: [],
    channels: [],
    cases: [],
    results: [],
    documents: [],
    topics: [],
    links: [],
    start: -1,
    end: -1,
    gapBefore: null,
    gapBehind: false,
    unknown: false,
    loose: false,
  };
  let before: Sense['kind'] | null = null;
  for (const token of tokens) {
    if (token.kind === 'gap') {
      if (anchors.start < 0) anchors.gapBefore = token;
      else {
        anchors.gapBehind = true;
        anchors.unknown = true;
      }
    }
    if (token.kind === 'mark' || isAnd(token)) before = null;
    if (token.kind !== 'word') continue;
    take(anchors, token.sense);
    if (!SAYING.has(token.sense.kind)) continue;
    if (before === token.sense.kind && before !== 'measure') anchors.loose = true;
    before = token.sense.kind;
    if (anchors.start < 0) anchors.start = token.start;
    anchors.end = token.end;
  }
  return anchors;
}

function isAnd(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === 'and';
}

const DOCUMENT_MEASURES = new Set<string>(['issued', 'repealed', 'inForce', 'published']);

function take(anchors: Anchors, sense: Sense): void {
  switch (sense.kind) {
    case 'measure':
      if (DOCUMENT_MEASURES.has(sense.value)) add(anchors.documentMeasures, sense.value as DocumentMeasure);
      else add(anchors.flows, sense.value as FlowMeasure);
      break;
    case 'outcome':
      add(anchors.outcomes, sense.value);
      break;
    case 'applicant':
      add(anchors.applicants, sense.value);
      break;
    case 'channel':
      add(anchors.channels, sense.value);
      break;
    case 'case':
      add(anchors.cases, sense.value);
      break;
    case 'result':
      add(anchors.results, sense.value);
      break;
    case 'document':
      add(anchors.documents, sense.value);
      break;
    case 'topic':
      add(anchors.topics, sense.value);
      break;
    case 'link':
      add(anchors.links, sense.value);
      break;
  }
}

function add<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

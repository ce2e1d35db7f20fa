import type { Mark, Token } from '../tokens/tokenize.ts';
import type { Clause, Sentence } from './clause.ts';

/** The sentences of a paragraph; a semicolon ends a part of one, a comma, a colon or a bracket a clause. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const state: State = {
    clauses: [],
    tokens: [],
    sentence: 0,
    part: 0,
    asides: [],
    count: 0,
    before: 'stop',
  };
  for (const token of tokens) {
    if (token.kind !== 'mark' || token.mark === 'pause') {
      state.tokens.push(token);
      continue;
    }
    endClause(state, token.mark);
    if (token.mark === 'stop') endSentence(state, sentences);
  }
  endClause(state, 'stop');
  endSentence(state, sentences);
  return sentences;
}

/** Of the sentence that is being read. */
interface State {
  clauses: Clause[];
  tokens: Token[];
  sentence: number;
  part: number;
  asides: readonly number[];
  /** Of the brackets opened so far. */
  count: number;
  /** The mark before what is read. */
  before: Mark;
}

function endClause(state: State, mark: Mark): void {
  const { clauses, tokens, sentence, part, asides, before } = state;
  if (tokens.length > 0) {
    clauses.push({
      tokens,
      place: { sentence, part, asides },
      opensList: before === 'colon' && clauses.at(-1)?.tokens.at(-1)?.kind === 'number',
      opensAside: before === 'open',
      closesAside: mark === 'close',
      opensPart: part > 0 && clauses.at(-1)?.place.part !== part,
      closesPart: mark === 'semicolon',
    });
    state.tokens = [];
  }
  state.before = mark;
  if (mark === 'open') {
    state.count += 1;
    state.asides = [...asides.slice(-DEEPEST), state.count];
  } else if (mark === 'close') state.asides = asides.slice(0, -1);
  else if (mark === 'semicolon') state.part += 1;
}

/** Brackets within brackets that are told apart. */
const DEEPEST = 3;

function endSentence(state: State, sentences: Sentence[]): void {
  if (state.clauses.length === 0) return;
  sentences.push(state.clauses);
  Object.assign(state, { clauses: [], sentence: state.sentence + 1, part: 0, asides: [], before: 'stop' });
}

import { isScope } from '../tokens/is-scope.ts';
import type { Token, WordToken } from '../tokens/tokenize.ts';
import { BEFORE, THIS_YEAR } from '../words/phrases.ts';
import type { Sense } from '../words/sense.ts';
import { type AreaWord, isArea, judgeArea, rankOf } from './judge-area.ts';
import { endDate, readMonths, readYear } from './read-time.ts';
import type { Ground } from './said.ts';

/** Whose numbers, of which time: what a sentence has said so far. */
export interface Scope {
  time: 'unsaid' | 'this' | 'perhaps' | 'other' | 'part';
  /** Of the months that were named; 0 where none was. */
  firstMonth: number;
  lastMonth: number;
  /** It was said up to when, or 1月 to 12月. */
  wholeYear: boolean;
  cumulative: boolean;
  until: boolean;
  /** Of more bodies than the one that reports, or perhaps; `area` where the whole area is named (全市), `office` the government's own office. */
  wider: boolean | 'perhaps' | 'area' | 'office';
  filing: boolean;
  /** Of 本级, until another body is named. */
  ownLevel: boolean;
}

export const OPEN_SCOPE: Scope = {
  time: 'unsaid',
  firstMonth: 0,
  lastMonth: 0,
  wholeYear: false,
  cumulative: false,
  until: false,
  wider: false,
  filing: false,
  ownLevel: false,
};

/** What holds for a clause alone. */
export interface ClauseScope {
  comparison: boolean;
  narrower: boolean;
  /** 除…外 */
  except: boolean;
  /** Of what is left of the number before. */
  rest: boolean;
  /** A year that is not the report's. */
  otherYear: boolean;
  /** Applications are carried from an earlier year or to a later one. */
  carried: 'from' | 'to' | null;
}

/**
 * What the words of a clause say of scope: `scope` holds for what follows too, `here` for them alone.
 *
 * @param around words that say whether applications are carried
 */
export function hearScope(
  around: readonly Token[],
  tokens: readonly Token[],
  before: Scope,
  ground: Ground,
): { scope: Scope; here: ClauseScope } {
  const scope = { ...before };
  const here: ClauseScope = {
    comparison: false,
    narrower: false,
    except: false,
    rest: false,
    otherYear: false,
    carried: null,
  };
  const state = { scope, here, than: false, carries: around.some(isCarried) };
  const dated = tokens.find(({ kind }) => kind === 'month');
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'year') hearYear(token, tokens[i + 1], state, ground);
    else if (token.kind === 'month') readMonths(token, token === dated, scope);
    else if (token.kind === 'word') hearWord(token, tokens[i + 1], state, ground);
  }
  return { scope, here };
}

interface State {
  scope: Scope;
  here: ClauseScope;
  /** What follows is what something is compared with. */
  than: boolean;
  carries: boolean;
}

function hearYear(
  { year, end }: Extract<Token, { kind: 'year' }>,
  next: Token | undefined,
  state: State,
  { text, body }: Ground,
): void {
  // 与2022年相比，
  const than = state.than || (next !== undefined && isScope(next, 'than'));
  readYear(year, { ...state, year: body.year, than });
  if (BEFORE.test(text.slice(end, end + 2))) state.scope.time = 'other';
  if (next?.kind !== 'month') endDate(text[end - 1]!, state.scope);
}

/** 涉及我局的 narrows nothing. */
function hearWord(token: WordToken, next: Token | undefined, state: State, { text, body }: Ground): void {
  const word = scopeWord(token, text);
  if (word === null || (word === 'narrower' && next !== undefined && isScope(next, 'self'))) return;
  if (isArea(word)) {
    state.scope.ownLevel = false;
    state.scope.wider = judgeArea(word, rankOf(token, text), body.organization);
  } else state.than = readWord(word, state);
}

/** 本年新收 says the year within a word. */
function scopeWord({ sense, start }: WordToken, text: string): ScopeWord | null {
  if (sense.kind === 'measure') return text.startsWith(THIS_YEAR, start) ? 'thisYear' : null;
  return sense.kind === 'scope' ? sense.value : null;
}

function isCarried(token: Token): boolean {
  if (token.kind !== 'word' || token.sense.kind !== 'measure') return false;
  return ['carried', 'carriedForward', 'transferred'].includes(token.sense.value);
}

type ScopeWord = Extract<Sense, { kind: 'scope' }>['value'];
/** Returns whether what follows is what something is compared with. */
function readWord(
  word: Exclude<ScopeWord, AreaWord>,
  { scope, here, than }: { scope: Scope; here: ClauseScope; than: boolean },
): boolean {
  switch (word) {
    case 'than':
      return true;
    case 'ownLevel':
      scope.ownLevel = true;
      here.narrower = true;
      break;
    case 'self':
      scope.wider = false;
      scope.ownLevel = false;
      break;
    case 'thisYear':
      Object.assign(scope, { time: 'this', firstMonth: 0, lastMonth: 0, cumulative: false, until: false });
      break;
    case 'wider':
      scope.wider = true;
      scope.ownLevel = false;
      break;
    case 'merged':
    case 'screened':
      here.narrower = true;
      break;
    case 'narrower':
    case 'except':
    case 'rest':
      here[word] = true;
      break;
    case 'otherYear':
      if (than) here.comparison = true;
      else scope.time = 'other';
      break;
    case 'partYear':
      scope.time = 'part';
      break;
    case 'comparison':
      here.comparison = true;
      break;
    default:
      scope[word] = true;
  }
  return than;
}

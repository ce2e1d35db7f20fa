import type { Outcome } from '../../schema.ts';

/** A number of the gold file: what it counts (`-`: nothing may compare it) and how it comes out. */
export interface Mark {
  /** Where the number begins in the plain text. */
  start: number;
  value: string;
  /** `~`: a reader could compare it, and this reading does not. */
  means: string;
  outcome: Outcome | null;
}

const MARKED = /\[([^[\]:]{1,24}):([^[\]]{1,80})\]/g;
const OUTCOMES: Readonly<Record<string, Outcome>> = { '!': 'violation', '?': 'undetermined' };

/**
 * Reads a sentence of the gold file.
 *
 * `[38:received]` is a number that counts what was received and passes; `!` behind the name a violation, `?` one that
 * stays undetermined; `[156:-]` may not be compared, `[38:~]` could be and is not. `[=0:received]` before a negation is the zero that it states.
 */
export function parseGold(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    marks.push(parseMark(match[1]!, match[2]!, text.length));
    if (!match[1]!.startsWith('=')) text += match[1];
  }
  return { text: text + marked.slice(from), marks };
}

function parseMark(value: string, name: string, start: number): Mark {
  if (name === '-' || name === '~') return { start, value, means: name, outcome: null };
  const sign = OUTCOMES[name.at(-1)!];
  return { start, value, means: sign ? name.slice(0, -1) : name, outcome: sign ?? 'pass' };
}

import type { ReportProse } from './report-prose.ts';

/** Prose as it is compared: characters and numbers without marks and spaces, and a hash of every run of `RUN` of them. */
export interface FoldedProse {
  /** As it stood, paragraphs parted by line feeds. */
  text: string;
  /** Where each character or number begins in the text, and where it ends. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** Of the run that begins at each place. */
  plain: Uint32Array;
  /** The same, every number and year being as good as another. */
  masked: Uint32Array;
}

/** So many characters in a row that are the same are not the same by chance: what services against plagiarism go by. */
export const RUN = 13;

export function foldProse(prose: ReportProse): FoldedProse {
  const text = prose.map((one) => one.text).join('\n');
  const starts: number[] = [];
  const ends: number[] = [];
  const plain: number[] = [];
  const masked: number[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token, number] = match;
    starts.push(match.index);
    ends.push(match.index + token.length);
    const hash = hashOf(token);
    plain.push(hash);
    masked.push(number === undefined ? hash : ANY_NUMBER);
  }
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    plain: hashRuns(plain),
    masked: hashRuns(masked),
  };
}

/** A number, a year in characters, or a character of a word. */
const TOKEN = /(\d{1,20}(?:[.,，]\d{1,20}){0,6}|[〇零一二三四五六七八九]{4}(?=年))|[\p{L}\p{M}]/gu;

const ANY_NUMBER = 0x9e3779b1;

/** FNV-1a. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A rolling polynomial over the hashes of the tokens, its bits mixed at the end. */
function hashRuns(tokens: readonly number[]): Uint32Array {
  const runs = new Uint32Array(Math.max(0, tokens.length - RUN + 1));
  let hash = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i >= RUN) hash = (hash - Math.imul(tokens[i - RUN]!, LEAVING)) | 0;
    hash = (Math.imul(hash, BASE) + tokens[i]!) | 0;
    if (i >= RUN - 1) runs[i - RUN + 1] = mix(hash);
  }
  return runs;
}

const BASE = 0x01000193;
const LEAVING = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** The last steps of MurmurHash3 (public domain). */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

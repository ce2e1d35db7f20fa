import { readFileSync } from 'node:fs';
import type { FIGURES } from '../src/claims/gold/figures.ts';

/**
 * A sentence with its numbers annotated (`gold/notation.ts`), the report that it is about, and the rules besides those
 * that compare a number with a table that find something in it, parted by spaces.
 */
export type Gold = readonly [about: keyof typeof FIGURES, text: string, finds: string];

/** Single sentences, by what they show. */
export const GOLD: readonly Gold[] = [
  'flow',
  'applicants',
  'outcomes',
  'review',
  'disclosure',
  'numbers',
  'lists',
  'screened',
  'traps',
  'kinds',
  'needed',
].flatMap(readGoldFile);

/**
 * Whole paragraphs as offices of every level write them, by another hand than the sentences and the lexicon: what a
 * reader could compare and the reading leaves alone is marked `~`, and counts against its recall.
 */
export const OFFICES: readonly Gold[] = [
  'ministries',
  'provinces',
  'districts',
  'county-applications',
  'county-others',
  'bureaus',
  'townships',
].flatMap((name) => readGoldFile(`offices/${name}`));

/** `busy: 收到…[38:received]件。 → prose/sum` a line; ⏎ parts paragraphs, # begins a remark. */
function readGoldFile(name: string): Gold[] {
  const file = new URL(`../src/claims/gold/${name}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readLine);
}

function readLine(line: string): Gold {
  const colon = line.indexOf(': ');
  const [text = '', finds = ''] = line.slice(colon + 2).split(' → ');
  return [line.slice(0, colon) as Gold[0], text.replaceAll('⏎', '\n'), finds];
}

import { readFileSync } from 'node:fs';
import { makeReport } from '../src/claims/gold/figures.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import type { CheckedReport } from '../src/rules/rule.ts';
import { proseFindings } from './read-sample-prose.ts';

/** A text that was kept apart until the reading was done. */
export interface HeldOut {
  about: string;
  text: string;
  /** Numbers that findings must name; empty where nothing may be found. */
  finds: readonly string[];
  /** One of them suffices. */
  any: boolean;
  /** The reading does not find them. */
  missed: boolean;
}

interface Tables {
  organization: string;
  year: number;
  /** Those that are not zero. */
  cells: Readonly<Record<string, number>>;
}

const TABLES: Readonly<Record<string, Tables>> = JSON.parse(readGold('held-out-tables.json'));

/** `S16: 收到…。 → 21` a line; `|` parts numbers of which one suffices, `~` begins those that are missed. */
export const HELD_OUT: readonly HeldOut[] = readGold('held-out.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(parseHeldOut);

/** `S16: 收到…。 → 21` */
function parseHeldOut(line: string): HeldOut {
  const [marked = '', finds = ''] = line.split(' → ');
  const missed = finds.startsWith('~');
  return {
    about: marked.slice(0, marked.indexOf(': ')),
    text: marked.slice(marked.indexOf(': ') + 2),
    finds: finds === '' ? [] : finds.replace('~', '').split(/ [|&] /),
    any: finds.includes('|'),
    missed,
  };
}

/** What is found in it: the warnings, and whether they and the rest name the numbers. */
export function judgeHeldOut({ about, text, finds, any }: HeldOut): { warnings: string[]; named: boolean } {
  const found = proseFindings(check(about, text));
  const words = found.map(({ quote, data }) => plain(`${quote} ${data}`));
  const hits = finds.map((number) => words.some((one) => one.includes(plain(number))));
  const named = finds.length > 0 && (any ? hits.includes(true) : !hits.includes(false));
  return { warnings: found.filter(({ severity }) => severity !== 'info').map(({ quote }) => quote), named };
}

function check(about: string, text: string): CheckedReport {
  const { organization, year, cells } = TABLES[about]!;
  const bare = {
    template: '2021',
    organization,
    year,
    applications: {},
    review: {},
    disclosure: {},
  } as const;
  const empty = makeReport(bare, text);
  const filled = [...empty.cells.values()].map((cell) => {
    const value = cells[cell.id] ?? 0;
    return [cell.id, { ...cell, value, text: String(value) }] as const;
  });
  const report = { ...empty, cells: new Map(filled) };
  return { ...report, prose: readClaims(report), checks: [], faults: [] };
}

/** Without separators, digits half-width, numerals of one word as digits. */
function plain(words: string): string {
  return words
    .replace(/[，,]/g, '')
    .replace(/[０-９]/g, (digit) => String('０１２３４５６７８９'.indexOf(digit)))
    .replace(/[一二三四五六七八九十百零]{1,7}(?=件)/g, (numeral) => String(parse(numeral)));
}

function parse(numeral: string): number {
  let [sum, digit] = [0, 0];
  for (const char of numeral) {
    const value = '零一二三四五六七八九'.indexOf(char);
    if (value >= 0) digit = value;
    else {
      sum += (digit || 1) * (char === '十' ? 10 : 100);
      digit = 0;
    }
  }
  return sum + digit;
}

function readGold(name: string): string {
  return readFileSync(new URL(`../src/claims/gold/${name}`, import.meta.url), 'utf8');
}

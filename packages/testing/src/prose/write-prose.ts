import { makeRandom, type Random } from '../random.ts';
import type { SampleReport } from '../sample-report.ts';
import { CLAIM_PATTERNS } from './claim-patterns.ts';
import { findAllowed } from './figure-slots.ts';
import type { Pattern } from './pattern.ts';
import { PLAIN_PATTERNS } from './plain-patterns.ts';
import { PLAIN_TRAPS } from './plain-traps.ts';
import { TRAP_PATTERNS } from './trap-patterns.ts';
import { VARIED_PATTERNS } from './varied-patterns.ts';

/** A number of written prose. */
export interface WrittenNumber {
  /** Where it stands in its sentence, as printed. */
  start: number;
  end: number;
  value: number;
  /** Whether a rule may compare it. */
  bound: boolean;
  /** Every value that its words allow; empty where nothing may compare it. */
  allowed: readonly number[];
  /** Where nothing may compare it: the least and the most that it may be in its sentence. */
  range: readonly [min: number, max: number] | null;
}

export interface WrittenSentence {
  text: string;
  numbers: readonly WrittenNumber[];
  pattern: Pattern;
}

/** Every pattern of a sentence, those that bind and those that must not. */
export const PROSE_PATTERNS: readonly Pattern[] = [
  ...CLAIM_PATTERNS,
  ...PLAIN_PATTERNS,
  ...TRAP_PATTERNS,
  ...PLAIN_TRAPS,
];

/** Sentences that are true of the figures of a report, drawn at random, traps between them. */
export function writeProse(report: SampleReport, sentences: number): WrittenSentence[] {
  const random = makeRandom(report.seed, 'prose');
  const drawn = random
    .shuffle(PROSE_PATTERNS)
    .flatMap((pattern) => writeSentence(pattern, report, random) ?? []);
  return drawn.slice(0, sentences);
}

/** Every pattern that states something, and every trap: of more wordings than a sample report draws from. */
export const VARIED_PROSE: { claims: readonly Pattern[]; traps: readonly Pattern[] } = {
  claims: [...CLAIM_PATTERNS, ...PLAIN_PATTERNS, ...VARIED_PATTERNS],
  traps: [...TRAP_PATTERNS, ...PLAIN_TRAPS],
};

/** Like `writeProse`, with a trap behind every second sentence that states something. */
export function writeVariedProse(report: SampleReport, sentences: number): WrittenSentence[] {
  const random = makeRandom(report.seed, 'varied prose');
  const draw = (patterns: readonly Pattern[], count: number) =>
    random
      .shuffle(patterns)
      .flatMap((pattern) => writeSentence(pattern, report, random) ?? [])
      .slice(0, count);
  const claims = draw(VARIED_PROSE.claims, Math.ceil((sentences * 2) / 3));
  const traps = draw(VARIED_PROSE.traps, Math.floor(sentences / 3));
  return claims.flatMap((claim, i) =>
    i % 2 === 1 ? [claim, ...traps.slice((i - 1) / 2, (i + 1) / 2)] : [claim],
  );
}

/** Fills the slots of a pattern; null where the figures have no such number, or the sentence would not be true. */
export function writeSentence(
  pattern: Pattern,
  report: SampleReport,
  random: Random,
): WrittenSentence | null {
  const value = (slot: string) => findAllowed(slot, report.cells)[0] ?? Number.NaN;
  if (pattern.when && !pattern.when(value)) return null;
  const writing: Writing = {
    report,
    random,
    choice: random.integer(0, 1),
    whole: 0,
    parts: [],
    text: '',
    numbers: [],
  };
  let from = 0;
  for (const slot of pattern.text.matchAll(/\{([^{}]{1,60})\}/g)) {
    writing.text += pattern.text.slice(from, slot.index);
    from = slot.index + slot[0].length;
    if (!fill(slot[1]!, writing)) return null;
  }
  return { text: writing.text + pattern.text.slice(from), numbers: writing.numbers, pattern };
}

/** The sentence with another value in the place of one of its numbers. */
export function changeNumber({ text }: WrittenSentence, number: WrittenNumber, value: number): string {
  return text.slice(0, number.start) + String(value) + text.slice(number.end);
}

interface Writing {
  report: SampleReport;
  random: Random;
  /** Which of the values that the words allow: the same for a number and its parts. */
  choice: number;
  whole: number;
  parts: number[];
  text: string;
  numbers: WrittenNumber[];
}

/** Returns false where the figures have no number for the slot. */
function fill(slot: string, writing: Writing): boolean {
  const { report, random } = writing;
  const word = wordOf(slot, report);
  if (word !== undefined) writing.text += word;
  else if (slot.startsWith('free ')) writeFree(slot, writing);
  else if (slot.startsWith('part ')) writePart(slot, writing);
  else if (slot.startsWith('whole ') || slot.startsWith('plus ') || slot === 'sum')
    writeListed(slot, writing);
  else if (slot.startsWith('share ')) return writeShare(slot, writing);
  else {
    const allowed = findAllowed(slot, report.cells).filter((value) => value >= 0);
    if (allowed.length === 0) return false;
    const value = allowed[writing.choice] ?? allowed[0]!;
    [writing.whole, writing.parts] = [value, []];
    append(writing, { value, bound: true, allowed, range: null, printed: print(value, random) });
  }
  return true;
}

function wordOf(slot: string, { body, year }: SampleReport): string | undefined {
  if (slot === 'self') return body.self;
  const shift = /^year([+-]1)?$/.exec(slot);
  return shift ? String(year + Number(shift[1] ?? 0)) : undefined;
}

function writeFree(slot: string, writing: Writing): void {
  const [, min = 0, max = 0] = slot.split(' ').map(Number);
  const value = writing.random.integer(min, max);
  append(writing, { value, bound: false, allowed: [], range: [min, max], printed: String(value) });
}

/** `whole 60 900` is listed in parts behind it, `plus 20 90` is another part of the `sum` behind it. */
function writeListed(slot: string, writing: Writing): void {
  const [kind, min = 0, max = 0] = slot.split(' ');
  const value = kind === 'sum' ? writing.whole : writing.random.integer(Number(min), Number(max));
  append(writing, { value, bound: true, allowed: [value], range: null, printed: String(value) });
  [writing.whole, writing.parts] = [kind === 'plus' ? writing.whole + value : value, []];
}

/** `part 2 of 3`: what is left goes to the last. */
function writePart(slot: string, writing: Writing): void {
  const [, place = 1, , count = 1] = slot.split(' ').map(Number);
  const left = writing.whole - writing.parts.reduce((a, b) => a + b, 0);
  const value = place === count ? left : writing.random.integer(0, left);
  const { whole, parts } = writing;
  append(writing, { value, bound: true, allowed: [value], range: null, printed: String(value) });
  [writing.whole, writing.parts] = [whole, [...parts, value]];
}

function writeShare(slot: string, writing: Writing): boolean {
  const [, part = '', whole = ''] = slot.split(' ');
  const value =
    (findAllowed(part, writing.report.cells)[0]! / findAllowed(whole, writing.report.cells)[0]!) * 100;
  writing.text += value.toFixed(1);
  return Number.isFinite(value);
}

function append(
  writing: Writing,
  { printed, ...number }: Omit<WrittenNumber, 'start' | 'end'> & { printed: string },
): void {
  const start = writing.text.length;
  writing.text += printed;
  writing.numbers.push({ ...number, start, end: writing.text.length });
}

/** Mostly in plain digits, at times as others write. */
function print(value: number, random: Random): string {
  const style = random.integer(0, 19);
  if (style === 0) return String(value).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!);
  if (style === 1) return value.toLocaleString('en-US');
  if (style === 2 && value > 0 && value < 10) return '一两三四五六七八九'[value - 1]!;
  if (style === 3) return ` ${value} `;
  return String(value);
}

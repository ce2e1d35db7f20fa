import { SECTION_TITLES } from '../section-title.ts';
import { type Label, TEMPLATES } from '../template.ts';
import type { PlainText } from './plain-text.ts';
import { plainText } from './plain-text.ts';

/** Words of the form in a text: the title of a section with its numeral, or what is printed in a table. */
export interface Mark {
  kind: 'section' | 'label';
  /** Of a section. */
  number: number;
  /** Places in the plain text. */
  start: number;
  end: number;
}

/** All words of the form in a text, from left to right; of those that begin at one place the longest. */
export function findMarks({ text }: PlainText): Mark[] {
  const marks: Mark[] = [];
  let free = 0;
  for (let i = 0; i < text.length; i += 1) {
    const found = wordsWith(text[i]!)?.find(({ words }) => text.startsWith(words, i));
    const mark = found && readMark(found, text, i, free);
    if (!mark) continue;
    marks.push(mark);
    free = mark.end;
    i = mark.end - 1;
  }
  return marks;
}

/** @param free where the last mark ends: from here on a numeral may stand */
function readMark(
  { words, numerals, isTitle }: Words,
  text: string,
  at: number,
  free: number,
): Mark | undefined {
  const numeral = numerals.find((one) => at - one.length >= free && text.startsWith(one, at - one.length));
  if (isTitle && numeral === undefined) return undefined;
  const start = at - (numeral?.length ?? 0);
  return {
    kind: isTitle ? 'section' : 'label',
    number: isTitle ? NUMERALS.indexOf(text[start]!) + 1 : 0,
    start,
    end: at + words.length,
  };
}

const NUMERALS = '一二三四五六';

interface Words {
  words: string;
  /** Those that may stand before them; before the title of a section one must. */
  numerals: readonly string[];
  isTitle: boolean;
}

let index: ReadonlyMap<string, readonly Words[]> | undefined;

/** Made at first use: most documents have lines. */
function wordsWith(first: string): readonly Words[] | undefined {
  index ??= indexWords();
  return index.get(first);
}

/** By their first character, the longest first: 其他 begins 其他法律行政法规禁止公开. */
function indexWords(): Map<string, Words[]> {
  const all = new Map<string, Words>();
  const add = (label: Omit<Label, 'en'>, numeral = ''): void => {
    for (const words of wordingsOf(label)) {
      if (!all.has(words)) all.set(words, { words, numerals: variantsOf(numeral), isTitle: false });
    }
  };
  const templates = Object.values(TEMPLATES);
  const rows = templates.flatMap(({ tables }) => Object.values(tables).flatMap((table) => table.rows));
  for (const { label, numeral } of rows) add(label, numeral);
  for (const { label, numeral } of templates.flatMap(({ groups }) => Object.values(groups)))
    add(label, numeral);
  for (const { label } of rows.flatMap(({ columns }) => columns)) add(label);
  const headings = templates.flatMap(({ tables }) =>
    Object.values(tables).flatMap((table) => table.headings),
  );
  for (const zh of [...headings, ...OTHERS]) add({ zh }, zh.includes('办理结果') ? '三、' : '');
  const numerals = [...NUMERALS].flatMap((numeral) => variantsOf(`${numeral}、`));
  for (const words of Object.values(SECTION_TITLES).flat())
    all.set(words, { words, numerals, isTitle: true });
  const byFirst = new Map<string, Words[]>();
  for (const one of [...all.values()].sort((a, b) => b.words.length - a.words.length)) {
    byFirst.set(one.words[0]!, [...(byFirst.get(one.words[0]!) ?? []), one]);
  }
  return byFirst;
}

function wordingsOf({ zh, also = [], slips = [] }: Omit<Label, 'en'>): string[] {
  return [zh, ...also, ...slips].map((words) => plainText(words).text);
}

/** 1. as 1、 too; 一、 as 一. and 一, */
function variantsOf(numeral: string): string[] {
  const plain = plainText(numeral).text;
  return /[.、]$/.test(plain)
    ? ['、', '.', ','].map((mark) => plain.slice(0, -1) + mark)
    : plain === ''
      ? []
      : [plain];
}

/** What stands beside headings of tables as part of them. */
const OTHERS = ['(单位:万元)', '(单位:万元,保留4位小数)'];

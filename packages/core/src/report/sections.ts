import type { Block } from '../document/blocks.ts';
import { isPageFurniture, isPageNumber } from './page-furniture.ts';
import type { Prose, Section } from './report.ts';
import { findOfficialSection, foldTitle, guessSection, startsWithOfficialTitle } from './section-title.ts';
import { isTableLine } from './table-line.ts';

/**
 * The text of a report by its top-level sections. Tables, flattened ones too, are passed over, and so are a table of
 * contents, page numbers and what the page adds after the last section.
 *
 * @param isTableContent says of a block that it was read as a part of a table
 */
export function readSections(
  blocks: readonly Block[],
  isTableContent: (block: Block) => boolean = () => false,
): { preamble: Prose[]; sections: Section[] } {
  const items = joinBrokenTitles(absorbScraps(readItems(blocks, isTableContent)));
  const headings = chooseHeadings(items);
  const first = items.findIndex((item) => headings.has(item));
  const preamble = (first < 0 ? items : items.slice(0, first)).filter(isText).map(({ prose }) => prose);
  const sections: Section[] = [];
  for (const item of first < 0 ? [] : items.slice(first)) {
    const title = headings.get(item);
    if (title) sections.push(openSection(item.prose, title));
    else if (isText(item)) sections.at(-1)!.prose.push(item.prose);
  }
  settleClaims(sections);
  const last = sections.at(-1);
  if (last) last.prose = withoutFurniture(last.prose, blocks);
  return { preamble, sections };
}

/** A run of prose, or a stretch of table between two runs. */
interface Item {
  prose: Prose;
  table: boolean;
}

interface Title {
  number: number | null;
  words: string;
  official: number | null;
  /** The words are the official ones. */
  exact: boolean;
  /** How many characters of the paragraph the title takes. */
  length: number;
}

const isText = (item: Item) => !item.table;

function readItems(blocks: readonly Block[], isTableContent: (block: Block) => boolean): Item[] {
  return blocks.flatMap((block): Item[] => {
    if (block.kind === 'table') return [{ prose: { kind: 'paragraph', text: '', runs: [] }, table: true }];
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    if (isTableContent(block)) return [{ prose: block, table: true }];
    if (isPageNumber(block.text) || block.text.trim() === '') return [];
    return [{ prose: block, table: isTableLine(block.text) }];
  });
}

/** Scraps of labels between two lines of a table belong to it. */
function absorbScraps(items: readonly Item[]): Item[] {
  const absorbed = items.map((item) => ({ ...item }));
  let from = -1;
  absorbed.forEach((item, i) => {
    if (item.table) {
      if (from >= 0) for (const scrap of absorbed.slice(from, i)) scrap.table = true;
      from = i + 1;
    } else if (!SCRAP.test(item.prose.text)) from = -1;
  });
  return absorbed;
}

const SCRAP = /^[\p{Script=Han}\d（()）.]{1,8}$/u;

/** A title that was broken over two lines becomes one. */
function joinBrokenTitles(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    if (previous && isFirstHalf(previous, item)) {
      const { prose } = previous;
      const runs = item.prose.runs.map((run) => ({ ...run, start: run.start + prose.text.length }));
      joined[joined.length - 1] = {
        prose: { ...prose, text: prose.text + item.prose.text, runs: [...prose.runs, ...runs] },
        table: false,
      };
    } else joined.push(item);
  }
  return joined;
}

function isFirstHalf(previous: Item, item: Item): boolean {
  if (previous.table || item.table || previous.prose.text.length + item.prose.text.length > 60) return false;
  const number = NUMERAL.exec(previous.prose.text);
  if (!number) return false;
  const words = previous.prose.text.slice(number[0].length);
  return findOfficialSection(words) === null && findOfficialSection(words + item.prose.text) !== null;
}

const NUMERAL = /^\s{0,4}(?:第?([一二三四五六七八九十]{1,2})(?:[、.．，,:：]|部分|\s)|、)\s{0,4}/;

/** The items that open a section. What is numbered inside a section, from 一 on, opens none. */
function chooseHeadings(items: readonly Item[]): Map<Item, Title> {
  const chosen = new Map<Item, Title>();
  let last = 0;
  let inner = 0;
  const titles = withoutContents(items);
  for (const [item, title] of titles) {
    const inside = inner > 0 && title.number === inner + 1;
    const next = title.number === last + 1 && !inside;
    const repeated = title.official !== null && inner === 0 && last > 0 && (title.number ?? 0) >= last;
    if (title.exact || next || repeated) {
      chosen.set(item, title);
      last = title.number ?? title.official ?? last;
      inner = 0;
    } else if (title.number === 1 || title.number === inner + 1) inner = title.number;
  }
  return chosen;
}

/** The possible titles, without those of a table of contents: no text under them, and the same again later. */
function withoutContents(items: readonly Item[]): [Item, Title][] {
  const titles = items.flatMap((item, i) => {
    const title = item.table ? null : readTitle(item.prose);
    return title ? [{ item, title, i, key: foldTitle(title.words) }] : [];
  });
  const lastPlace = new Map(titles.map(({ key, i }) => [key, i]));
  const places = new Set(titles.map(({ i }) => i));
  return titles
    .filter(({ key, i, title, item }) => {
      const bare = title.length >= item.prose.text.trimEnd().length && places.has(i + 1);
      return !(bare && lastPlace.get(key)! > i);
    })
    .map(({ item, title }) => [item, title]);
}

function readTitle(prose: Prose): Title | null {
  const { text } = prose;
  const numeral = NUMERAL.exec(text);
  const start = numeral?.[0].length ?? 0;
  const rest = text.slice(start);
  const number = numeral?.[1] ? parseNumeral(numeral[1]) : null;
  const official = startsWithOfficialTitle(rest);
  if (official && (numeral || official.length >= rest.trimEnd().length)) {
    const end = start + official.length;
    return {
      number,
      words: rest.slice(0, official.length),
      official: official.section,
      exact: true,
      length: end,
    };
  }
  if (number === null || rest.trim() === '' || rest.length > 40 || /[。；;！？]/.test(rest.slice(0, -1)))
    return null;
  return { number, words: rest, official: guessSection(rest), exact: false, length: text.length };
}

function parseNumeral(text: string): number | null {
  if (text.length === 1) return '一二三四五六七八九十'.indexOf(text) + 1;
  return text.startsWith('十') ? 10 + '一二三四五六七八九'.indexOf(text[1]!) + 1 : null;
}

/** The heading, and the text that stands in the same paragraph after it. */
function openSection(prose: Prose, title: Title): Section {
  const rest = /^[\s。：:、，,.]{0,4}/.exec(prose.text.slice(title.length))![0].length + title.length;
  const tail: Prose[] =
    rest >= prose.text.trimEnd().length
      ? []
      : [{ kind: 'paragraph', text: prose.text.slice(rest), runs: cutRuns(prose, rest) }];
  return {
    number: title.number,
    official: title.official,
    title: prose.text.slice(0, title.length).trim(),
    heading: tail.length === 0 ? prose : { ...prose, text: prose.text.slice(0, title.length) },
    prose: tail,
  };
}

function cutRuns(prose: Prose, from: number): Prose['runs'] {
  const before = prose.runs.findLast((run) => run.start <= from);
  const after = prose.runs.filter((run) => run.start > from);
  return [...(before ? [{ ...before, start: from }] : []), ...after].map((run) => ({
    ...run,
    start: run.start - from,
  }));
}

/** Where several sections mean the same official one, those with its own words have it. */
function settleClaims(sections: readonly Section[]): void {
  const exact = new Set(sections.filter(hasOfficialWords).map(({ official }) => official));
  const taken = new Set<number>();
  for (const section of sections) {
    if (section.official === null || hasOfficialWords(section)) continue;
    if (exact.has(section.official) || taken.has(section.official)) section.official = null;
    else taken.add(section.official);
  }
}

/** Whether the title of a section is worded as the form words it. */
export function hasOfficialWords(section: Section): boolean {
  return findOfficialSection(section.title.replace(NUMERAL, '')) !== null;
}

/** From the first line that belongs to the page on, nothing belongs to the report; nor does a line that is a link. */
function withoutFurniture(prose: readonly Prose[], blocks: readonly Block[]): Prose[] {
  const links = new Set(blocks.flatMap((block) => (block.kind === 'link' ? [block.text.trim()] : [])));
  const end = prose.findIndex(({ text }) => isPageFurniture(text));
  return (end < 0 ? prose : prose.slice(0, end)).filter(({ text }) => !links.has(text.trim()));
}

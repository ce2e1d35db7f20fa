import type { Block } from '../document/blocks.ts';
import { findAnnouncement } from './announcement.ts';
import { findDates, findYears, type WrittenDate } from './chinese-date.ts';
import { findPeriod } from './period.ts';
import type { Period, Prose, Section } from './report.ts';
import { findTitle, parseTitle } from './report-title.ts';

export interface Identity {
  title: string | null;
  /** The body as the title names it; else as it signs; else as the first words or the page say. */
  organization: string | null;
  /** The year reported on. */
  year: number | null;
  period: Period | null;
  /** ISO date. */
  publishedOn: string | null;
}

/**
 * Who reports, on which year and period, and when it was published, each `null` where the document does not say.
 *
 * @param blocks of the whole document
 * @param text its prose by sections (`readSections`)
 */
export function readIdentity(
  blocks: readonly Block[],
  text: { preamble: readonly Prose[]; sections: readonly Section[] },
): Identity {
  const title = findTitle(blocks, text.preamble);
  const parsed = title === null ? null : parseTitle(title);
  const period = findPeriod([...text.preamble, ...text.sections.flatMap(({ prose }) => prose)]);
  const names = parsed?.organization && parsed.year;
  const announced = names ? NOBODY : findAnnouncement(introduce(text));
  return {
    title,
    organization:
      parsed?.organization ??
      findSignature(text.sections) ??
      announced.organization ??
      findMeta(blocks, SOURCE_NAMES),
    year: parsed?.year ?? announced.year ?? yearOf(period) ?? findTextYear(text),
    period,
    publishedOn: findPublication(blocks, text),
  };
}

const NOBODY = { organization: null, year: null };

function introduce(text: { preamble: readonly Prose[]; sections: readonly Section[] }): Prose[] {
  return [...text.preamble.slice(-4), ...(text.sections[0]?.prose ?? []).slice(0, 2)];
}

function yearOf(period: Period | null): number | null {
  const date = period?.from ?? period?.to;
  return date ? Number(date.slice(0, 4)) : null;
}

// Not the site nor the author: a county's site carries the reports of its bureaus.
const SOURCE_NAMES = ['contentsource', 'source', 'organization'];
const DATE_NAMES = ['pubdate', 'publishdate', 'publish_date', 'article:published_time'];

function findMeta(blocks: readonly Block[], names: readonly string[]): string | null {
  for (const name of names) {
    const meta = blocks.find((block) => block.kind === 'meta' && block.name.toLowerCase() === name);
    if (meta?.kind === 'meta' && meta.content.trim() !== '') return meta.content.trim();
  }
  return null;
}

/** The year that the text begins with. */
function findTextYear(text: { preamble: readonly Prose[]; sections: readonly Section[] }): number | null {
  for (const { text: line } of [...text.preamble, ...(text.sections[0]?.prose ?? [])]) {
    if (line.length <= 20 || !BEGINS_YEAR.test(line)) continue;
    const [first] = findYears(line);
    if (first && first.start < 10) return first.year;
  }
  return null;
}

/** The first digit of a year, near the beginning. */
const BEGINS_YEAR = /^.{0,9}[2２二]/s;

/** The body under the last section, on a line of its own. */
function findSignature(sections: readonly Section[]): string | null {
  const lines = (sections.at(-1)?.prose ?? []).slice(-4).map(({ text }) => text.replace(/\s/g, ''));
  return lines.find((line) => isSignature(line)) ?? null;
}

/** Whether a line is no more than the name of a body. */
export function isSignature(line: string): boolean {
  const plain = line.replace(/\s/g, '');
  return (
    plain.length <= 40 &&
    /^[^，。；：、]{1,30}(?:政府|办公室|办公厅|局|委员会|委|厅|部|处|中心|院|署|队)$/.test(plain)
  );
}

/**
 * When the page says that it was published, in its head or above the text, the first where there are several (a site
 * that moved); then the day on which it was made; then the date under the text.
 */
function findPublication(
  blocks: readonly Block[],
  text: { preamble: readonly Prose[]; sections: readonly Section[] },
): string | null {
  const meta = findMeta(blocks, DATE_NAMES);
  const lines = [...text.preamble.map((prose) => prose.text), ...tableOfFacts(blocks)];
  const stated = [
    ...(meta === null ? [] : findDates(meta).slice(0, 1)),
    ...lines.flatMap((line) => findLabelled(line, PUBLISHED)),
  ];
  const [first] = stated.map(({ date }) => date).sort();
  return first ?? findOtherDate(lines) ?? findSignatureDate(text.sections);
}

const PUBLISHED = /(?:发布|发文|公开|公布|印发)(?:日期|时间)\s{0,3}[:：]?\s{0,4}/g;

/** The dates that stand right after such a label. */
function findLabelled(line: string, label: RegExp): WrittenDate[] {
  if (!LABELLED.test(line)) return [];
  return [...line.matchAll(label)].flatMap((named) => {
    const [date] = findDates(line.slice(named.index + named[0].length, named.index + named[0].length + 40));
    return date?.start === 0 ? [date] : [];
  });
}

/** In each of those labels; most lines have none. */
const LABELLED = /日期|时间/;

function findOtherDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [named] = findLabelled(line, MADE);
    if (named) return named.date;
    const [date] = BEGINS_DATE.test(line) ? findDates(line) : [];
    const isAlone =
      date && BEFORE_DATE.test(line.slice(0, date.start)) && DATE_ALONE.test(line.slice(date.end));
    if (isAlone) return date.date;
  }
  return null;
}

// Not 更新时间, 打印时间, 截止日期.
const MADE = /(?:(?:成文|生成|信息)(?:日期|时间)|(?<!\p{Script=Han})(?:日期|时间))\s{0,3}[:：]?\s{0,4}/gu;

/** A date alone in its line begins it. */
const BEGINS_DATE = /^[\s[【（(]{0,3}[2２二]/;
const BEFORE_DATE = /^[\s[【（(]{0,3}$/;

/** After the date perhaps the time, and what else stands in the line under a title. */
const DATE_ALONE =
  /^日?[\sT]{0,3}[\d:]{0,8}[\s\]】）)|]{0,4}(?:$|(?:信息)?来源|作者|浏览|阅读|点击|访问|字[体号]|分享)/;

/** 索引号 … 发布日期 …: small tables above the text, a row a line. */
function tableOfFacts(blocks: readonly Block[]): string[] {
  const [first] = blocks.filter((block) => block.kind === 'table');
  if (first?.kind !== 'table' || first.rows > 10) return [];
  const rows = new Map<number, string>();
  for (const cell of first.cells) rows.set(cell.row, `${rows.get(cell.row) ?? ''} ${cell.text}`);
  return [...rows.values()];
}

function findSignatureDate(sections: readonly Section[]): string | null {
  const lines = (sections.at(-1)?.prose ?? []).slice(-4).map(({ text }) => text.trim());
  for (const line of lines.reverse()) {
    const [date] = findDates(line);
    if (date && date.end - date.start >= line.length - 2) return date.date;
    if (date && isSignature(line.slice(0, date.start)) && date.end >= line.length - 1) return date.date;
  }
  return null;
}

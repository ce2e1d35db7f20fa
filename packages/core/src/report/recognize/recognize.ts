import type { Block, Link } from '../../document/blocks.ts';
import type { UnrecognizedCode } from '../../schema.ts';
import { findLinkLines } from '../link-lines.ts';
import type { Section, TableReading } from '../report.ts';
import { isReportTitle, withoutSite } from '../report-title.ts';
import type { TableId } from '../template.ts';
import { isCompanionTitle } from './companion.ts';
import { describeGarbling, describeList, describeTitle } from './describe-refusal.ts';
import { findGarbling } from './find-garbling.ts';
import { type Listed, listReports } from './list-reports.ts';

export interface RecognitionFacts {
  /** As `readIdentity` found it. */
  title: string | null;
  /** As `readIdentity` found it. */
  year: number | null;
  tables: Readonly<Record<TableId, TableReading>>;
  sections: readonly Section[];
}

/** Why a document is no report that can be checked, and what to say of it beyond the sentence of the code. */
export interface Refusal {
  reason: UnrecognizedCode;
  detail?: Readonly<Record<'zh' | 'en', string>>;
}

/**
 * Why the document is no report that can be checked; `null` where it is one, though a part of it may be missing.
 * Look-alikes are told by their title first: some carry the same tables.
 */
export function recognize(blocks: readonly Block[], facts: RecognitionFacts): Refusal | null {
  const tables = Object.values(facts.tables);
  const read = tables.filter(({ state }) => state === 'read').length;
  const official = new Set(facts.sections.flatMap((section) => section.official ?? [])).size;
  const named = facts.title !== null;
  const kind = findKind(withoutLinkLines(blocks), read) ?? (read > 0 ? null : findKind(blocks, read));
  if (kind && kind !== 'report') return { reason: kind };
  const alike = read === 0 ? findOtherForm(blocks, facts) : null;
  if (alike) return { reason: alike };
  if (read >= 2 || (read === 1 && (named || official >= 2))) return null;
  if (hasPictures(blocks, tables) && (named || official >= 3)) return { reason: 'image-only' };
  if (official >= 3 && (named || official >= 5)) return null;
  if (named && official === 0 && isFreeText(blocks, facts.title!)) return null;
  return explainNothing(blocks, facts.title, official);
}

/** A report in prose alone: under its own title sentences about disclosure that state three numbers or more. */
function isFreeText(blocks: readonly Block[], title: string): boolean {
  if (!isOwnTitle(title, listReports(blocks)) || hasAttachment(blocks, true)) return false;
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.includes('。') ? [block.text.slice(0, 2_000)] : [],
  );
  const facts = sentences.flatMap((text) => [...text.matchAll(/\d[条件次份篇期场]/g)]);
  if (facts.length < 3 || sentences.length < 3) return false;
  return sentences.some((text) => text.includes('公开')) && !sentences.some((text) => OF_ANOTHER.test(text));
}

/** News speaks of the report of another. */
const OF_ANOTHER = /记者|获悉|日前|报告显示|据(?:悉|了解|介绍)/;

function findOtherForm(blocks: readonly Block[], facts: RecognitionFacts): UnrecognizedCode | null {
  const text = readVisibleText(blocks);
  if (WEBSITE_ROWS.filter((row) => text.includes(row)).length >= 3) return 'related-form';
  return isOlder(text, facts) ? 'older-format' : null;
}

/** Neither tables nor sections: what else the page may be. */
function explainNothing(blocks: readonly Block[], title: string | null, official: number): Refusal {
  const garbling = findGarbling(blocks);
  if (garbling) return { reason: 'garbled', detail: describeGarbling(garbling) };
  const listed = official < 2 ? listReports(blocks) : [];
  const own = title !== null && isOwnTitle(title, listed);
  if (listed.length > 0 && !own) return { reason: 'list-page', detail: describeList(listed) };
  if (official < 2 && hasAttachment(blocks, title !== null)) return { reason: 'attachment-only' };
  if (title !== null && official < 2 && isAllPictures(blocks)) return { reason: 'image-only' };
  return own ? { reason: 'not-a-report', detail: describeTitle(title) } : { reason: 'not-a-report' };
}

/** Whether the title is that of the page, with its year, and not of one of the reports that it lists. */
function isOwnTitle(title: string, listed: readonly Listed[]): boolean {
  const plain = title.replace(/\s/g, '');
  return /20\d\d|二[〇○零]/.test(plain) && !listed.some(({ text }) => text.replace(/\s/g, '') === plain);
}

/** What the first line that names a document of these kinds names: this report, or something like it. */
function findKind(blocks: readonly Block[], tablesRead: number): UnrecognizedCode | 'report' | null {
  const all = titles(blocks);
  // Above a report may stand what explains it.
  const own = tablesRead >= 2 && all.some((title) => isReportTitle(title) && !isCompanionTitle(title));
  for (const title of all) {
    if (isCompanionTitle(title)) return own ? 'report' : 'companion';
    if (isReportTitle(title)) return 'report';
    if (RELATED.test(title)) return 'related-form';
    if (OTHER_DOCUMENT.test(title)) return 'not-a-report';
  }
  return null;
}

/** Where tables of the report were read, lines that are links name other pages; elsewhere they are asked last. */
function withoutLinkLines(blocks: readonly Block[]): readonly Block[] {
  const links = findLinkLines(blocks);
  return blocks.filter((block) => !links.has(block));
}

const RELATED = new RegExp(
  [
    '网站.{0,4}(?:工作)?.{0,4}年度(?:工作)?报表',
    '(?:上半年|下半年|半年度?|季度|[一二三四]季|\\d月份?)[^。]{0,20}(?:信息公开|政务公开)[^。]{0,16}(?:统计|报表|情况|报告)',
    '(?:信息公开|政务公开)[^。]{0,16}(?:上半年|下半年|半年|季度)[^。]{0,16}(?:统计|报表|情况|报告)',
    '20\\d{2}[^。]{0,16}信息公开[^。]{0,8}(?:统计表|报表|情况统计)',
    '学年[^。]{0,20}信息公开[^。]{0,12}报告',
  ].join('|'),
);

// A year or 关于 tells the name of a document from the name of a column of the site.
const OTHER_DOCUMENT =
  /20\d{2}.{0,12}法治政府建设|法治政府建设.{0,12}报告|(?:20\d{2}|关于).{0,40}(?:信息公开|政务公开|年度报告|年报).{0,24}(?:通知|通报|方案|解读|评估|考核|培训|会议|要点)/;

/** 政府网站工作年度报表 */
const WEBSITE_ROWS = [
  '网站名称',
  '首页网址',
  '总访问量',
  '独立用户访问',
  '信息发布',
  '主办单位',
  '网站标识码',
  'ICP备案号',
];

/** What the document may be called: by its titles outside the text, by its headings, by its first lines. */
function titles(blocks: readonly Block[]): string[] {
  const outside = blocks.flatMap((block) => {
    if (block.kind === 'title') return [withoutSite(block.text)];
    return block.kind === 'meta' && /title$/i.test(block.name) ? [block.content] : [];
  });
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= 2 ? [block.text] : [],
  );
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).slice(0, 40);
  const short = lines
    .flatMap((line, i) => [line, line + (lines[i + 1] ?? '')])
    .filter((line) => line.length <= 80 && !/[。；]/.test(line));
  return [...outside, ...headings, ...short].map((title) => title.slice(0, 200).replace(/\s/g, ''));
}

/** The words of the document, white space gone; bounded, since only its kind is asked. */
function readVisibleText(blocks: readonly Block[]): string {
  const parts = blocks.slice(0, 4000).map((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.text;
    return block.kind === 'table'
      ? block.cells
          .slice(0, 400)
          .map(({ text }) => text)
          .join(' ')
      : '';
  });
  return parts.join(' ').slice(0, 60_000).replace(/\s/g, '');
}

/** The form of 2018 and before: 统计指标 · 单位 · 统计数. */
function isOlder(text: string, facts: RecognitionFacts): boolean {
  if (/统计指标.{0,20}单位.{0,20}统计数/.test(text)) return true;
  return facts.title !== null && facts.year !== null && facts.year <= 2018;
}

/** Pictures stand where the tables should, and no table could be read. */
function hasPictures(blocks: readonly Block[], tables: readonly TableReading[]): boolean {
  if (tables.some(({ state }) => state === 'read')) return false;
  if (tables.some(({ state }) => state === 'image')) return true;
  return blocks.some((block) => block.kind === 'table' && block.cells.some(({ image }) => image));
}

const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|rar|zip)(?:[?#]|$)/i;

/** A link to a file that is the report, on a page that names it or in the words of the link; a list has many. */
function hasAttachment(blocks: readonly Block[], named: boolean): boolean {
  const links = blocks.filter((block): block is Link => block.kind === 'link');
  const reports = new Set(links.filter(isReportLink).map(({ address }) => address));
  if (reports.size > 3) return false;
  return links.some((link) => isFile(link) && (named || reports.has(link.address)));
}

const isReportLink = ({ text }: Link) => isReportTitle(text.replace(FILE, ''));

function isFile({ address, text }: Link): boolean {
  return FILE.test(address) || FILE.test(text.trim());
}

/** Pictures and no prose. */
function isAllPictures(blocks: readonly Block[]): boolean {
  const prose = blocks.some((block) => block.kind === 'paragraph' && block.text.length > 80);
  return !prose && blocks.filter(({ kind }) => kind === 'image').length >= 2;
}

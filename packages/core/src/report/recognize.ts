import type { Block, Link } from '../document/blocks.ts';
import type { UnrecognizedCode } from '../schema.ts';
import type { Section, TableReading } from './report.ts';
import { isReportTitle } from './report-title.ts';
import type { TableId } from './template.ts';

export interface RecognitionFacts {
  /** As `readIdentity` found it. */
  title: string | null;
  /** As `readIdentity` found it. */
  year: number | null;
  tables: Readonly<Record<TableId, TableReading>>;
  sections: readonly Section[];
}

/**
 * Why the document is no report that can be checked; `null` where it is one, though a part of it may be missing.
 * Look-alikes are told by their title first: some carry the same tables.
 */
export function recognize(blocks: readonly Block[], facts: RecognitionFacts): UnrecognizedCode | null {
  const tables = Object.values(facts.tables);
  const read = tables.filter(({ state }) => state === 'read').length;
  const official = new Set(facts.sections.map((section) => section.official)).size;
  const text = readVisibleText(blocks);
  const named = facts.title !== null;
  if (!named && titles(blocks).some((title) => RELATED.test(title))) return 'related-form';
  if (read === 0 && WEBSITE_ROWS.filter((row) => text.includes(row)).length >= 3) return 'related-form';
  if (read === 0 && isOlder(text, facts)) return 'older-format';
  if (!named && titles(blocks).some((title) => OTHER_DOCUMENT.test(title))) return 'not-a-report';
  if (read >= 2 || (read === 1 && (named || official >= 2))) return null;
  if (hasPictures(blocks, tables) && (named || official >= 3)) return 'image-only';
  if (official >= 3 && (named || official >= 5)) return null;
  return hasAttachment(blocks, named) && official < 2 ? 'attachment-only' : 'not-a-report';
}

const RELATED = new RegExp(
  [
    '网站.{0,4}(?:工作)?.{0,4}年度(?:工作)?报表',
    '(?:上半年|下半年|半年度?|季度|[一二三四]季|\\d月份?)[^。]{0,20}(?:信息公开|政务公开)[^。]{0,16}(?:统计|报表|情况|报告)',
    '(?:信息公开|政务公开)[^。]{0,16}(?:上半年|下半年|半年|季度)[^。]{0,16}(?:统计|报表|情况|报告)',
    '信息公开[^。]{0,8}(?:统计表|报表|情况统计)',
    '学年[^。]{0,20}信息公开[^。]{0,12}报告',
  ].join('|'),
);

const OTHER_DOCUMENT =
  /法治政府建设|(?:信息公开|政务公开|年度报告|年报)[^。]{0,24}(?:通知|通报|方案|解读|评估|考核|培训|会议|指南|汇总|要点)|(?:通知|通报|解读)[：:][^。]{0,30}(?:信息公开|政务公开)/;

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

/** What the document calls itself: its headings, its first lines, its titles outside the text. */
function titles(blocks: readonly Block[]): string[] {
  const named = blocks.flatMap((block): string[] => {
    if (block.kind === 'title') return [block.text];
    if (block.kind === 'heading' && block.level <= 2) return [block.text];
    return block.kind === 'meta' && /title$/i.test(block.name) ? [block.content] : [];
  });
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).slice(0, 6);
  const short = [...lines, ...lines.slice(0, 3).map((line, i) => line + (lines[i + 1] ?? ''))];
  return [...named, ...short.filter((line) => line.length <= 80 && !/[。；]/.test(line))].map((title) =>
    title.replace(/\s/g, ''),
  );
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

/** A link to a file that is the report, on a page that names it or in the words of the link. */
function hasAttachment(blocks: readonly Block[], named: boolean): boolean {
  const files = blocks.filter((block): block is Link => block.kind === 'link' && isFile(block));
  return files.some(({ text }) => named || isReportTitle(text.replace(FILE, '')));
}

function isFile({ address, text }: Link): boolean {
  return FILE.test(address) || FILE.test(text.trim());
}

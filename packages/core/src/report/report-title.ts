import type { Block } from '../document/blocks.ts';
import { findYears, foldDigits } from './chinese-date.ts';
import { lineTitle } from './line-title.ts';
import { findLinkLines } from './link-lines.ts';
import type { Prose } from './report.ts';

/** Whether a line is the title of a report of this family; a notice about such reports is none. */
export function isReportTitle(line: string): boolean {
  const plain = line.replace(/\s/g, '');
  return plain.length <= 90 && REPORT.test(plain) && !OTHER.test(plain);
}

/**
 * The title of the document: its heading, what the page names it, or the line or lines above the text that name it.
 * As printed; broken lines are put together.
 */
export function findTitle(blocks: readonly Block[], preamble: readonly Prose[]): string | null {
  let withYear: string | null = null;
  let any: string | null = null;
  for (const lines of candidates(blocks, preamble)) {
    for (const line of lines) {
      const title = line.includes('报') ? lineTitle(line) : null;
      if (title === null || !isReportTitle(title)) continue;
      const year = yearOf(title);
      if (year !== null && bodyOf(title) !== null) return title;
      if (year !== null) withYear ??= title;
      any ??= title;
    }
  }
  return withYear ?? any;
}

/** Where a title may stand, the likeliest first; most documents are done with the first. */
function* candidates(blocks: readonly Block[], preamble: readonly Prose[]): Iterable<readonly string[]> {
  yield joinLines(
    blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 3 ? [block.text] : [])),
  );
  yield blocks.flatMap((block) =>
    block.kind === 'meta' && /^(?:articletitle|og:title|title)$/i.test(block.name) ? [block.content] : [],
  );
  const links = findLinkLines(blocks);
  const lines = preamble.filter((line) => !links.has(line)).slice(0, MOST_LINES);
  yield joinLines(lines.map(({ text }) => text.trim()));
  yield lines.slice(0, MOST_RUN_ON).map(({ text }) => text.slice(0, LONGEST_RUN_ON));
  yield titlesOfFacts(blocks);
  yield blocks.flatMap((block) => (block.kind === 'title' ? [withoutSite(block.text)] : []));
  const linked = preamble.filter((line) => links.has(line)).slice(0, MOST_LINES);
  yield linked.map(({ text }) => text.trim());
}

const MOST_LINES = 60;

/** A title may run into the first sentence of the text. */
const MOST_RUN_ON = 12;
const LONGEST_RUN_ON = 200;

/** 信息名称 | … in the small table above the text. */
function titlesOfFacts(blocks: readonly Block[]): string[] {
  const [first] = blocks.filter((block) => block.kind === 'table');
  if (first?.kind !== 'table' || first.rows > 12) return [];
  return first.cells.slice(0, 60).map(({ text }) => text.trim());
}

/** The body and the year that a title names. */
export function parseTitle(title: string): { organization: string | null; year: number | null } {
  return { organization: bodyOf(title), year: yearOf(title) };
}

const REPORT = /(?:信息公开|政务公开|信息公布).{0,12}(?:年度报告|年报|报告)(?:[（(].{0,20}[）)])?$/;
const OTHER =
  /通知|通报|方案|解读|办法|评估|考核|培训|会议|要点|情况统计|统计表|指南|目录|制度|上半年|下半年|半年|季度|学年|法治政府|网站工作|编制|汇总|[>»]/;

/** A line alone, then with the next, then with the two next: the shortest that is a title comes first. */
function joinLines(lines: readonly string[]): string[] {
  const windows = (length: number) =>
    lines.slice(0, Math.max(0, lines.length - length + 1)).flatMap((_, i) => {
      const window = lines.slice(i, i + length);
      return window.every((line) => line.length <= 60 && !/[。；]/.test(line)) ? [window.join('')] : [];
    });
  return [1, 2, 3].flatMap((length) => windows(length));
}

/** The title of a page without the name of its site: 标题_某市人民政府网站, 标题 - 某局. */
export function withoutSite(title: string): string {
  const cut = title.search(/\s{0,2}[-_|—–][^0-9]/);
  return cut > 8 ? title.slice(0, cut) : title;
}

function yearOf(title: string): number | null {
  const named = findYears(title)[0]?.year;
  if (named !== undefined) return named;
  const bare = /(?<!\d)(20\d{2})(?!\d|\s?号)/.exec(foldDigits(title));
  return bare ? Number(bare[1]) : null;
}

/** Before the year or after it, whichever says something. */
function bodyOf(title: string): string | null {
  const plain = foldDigits(title).replace(/\s/g, '').replace(TAG, '');
  const report = REPORT.exec(plain);
  if (!report) return null;
  // 某区人民政府信息公开…: 政府 belongs to the body
  const shared = /人民政府$/.exec(plain.slice(0, report.index));
  const head = plain
    .slice(0, report.index)
    .replace(shared ? /$^/ : /(?:政府|政务)$/, '')
    .replace(YEAR, ' ')
    .replace(SITE, '')
    .replace(/^关于|[《》“”"]/g, '')
    .replace(/的$/, '');
  const parts = head.split(' ').map((part) => part.replace(/^的|的$|关于$/g, ''));
  const body = parts.find((part) => part.length >= 2 && !/^(?:年度|工作|本机关|本单位)$/.test(part));
  return body ?? bodyBehind(report[0]);
}

/** 政府信息公开工作年度报告（云溪县水利局） */
function bodyBehind(report: string): string | null {
  return (
    /[（(]([^（()）]{2,19}(?:政府|[局厅委部院署处办]|办公室|办公厅|委员会))[）)]$/.exec(report)?.[1] ?? null
  );
}

/** 【年报】 */
const TAG = /^[【[［][^】\]］]{1,10}[】\]］]/;

/** The name of the site before that of the body: 云溪县人民政府-云溪县水利局 */
const SITE = /^[^-_|—–]{2,30}[-_|—–]{1,2}(?=\S)/;

const YEAR = /[（(]?(?:20\d{2}|二[〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})[)）]?年?度?/g;

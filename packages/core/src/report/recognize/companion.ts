import type { Block, Heading, Paragraph } from '../../document/blocks.ts';
import { lineTitle } from '../line-title.ts';
import { findLinkLines } from '../link-lines.ts';
import { isReportTitle } from '../report-title.ts';

/** Whether a line is the title of what goes with a report and is none: 解读, 图解, 公布情况. */
export function isCompanionTitle(line: string): boolean {
  if (line.length > LONGEST || !KEY.test(line)) return false;
  const plain = line.replace(/[\s《》“”"【】[\]]/g, '');
  return plain.length <= 80 && !/[。；]/.test(plain) && COMPANION.test(plain);
}

/** With spaces between its characters. */
const LONGEST = 160;
/** A character of each of the words below: told by one look for nearly every line. */
const KEY = /[读图明布开总览报评说编]\s{0,4}(?:[读懂解说明况]|$)|解读|图解|公布|发布|汇总|一览|简报|点评/;

const COMPANION =
  /^(?:图解|一图|图说|图文|数说|数读|动漫|漫画|视频|音频|文字|专家|政策)?(?:解读|读懂|看懂)?[：:|｜丨—-]{0,2}.{0,50}(?:(?:政府信息公开|政务公开|信息公开).{0,12}(?:年度报告|年报|报告))(?:的|[（(].{0,12}[）)])?(?:政策|文字|图文|图片|图表|视频|专家|相关|有关)?(?:解读(?:材料|说明|稿)?|图解|读本|(?:编制|起草|情况)?说明|公布情况|发布情况|公开情况|编制情况|汇总表?|一览表?|简报|点评)$|^(?:图解|一图(?:读懂|看懂|了解)|图说|数说|数读|动漫解读|视频解读|文字解读|图文解读|政策解读|解读)[：:|｜丨—-]{0,2}.{0,50}(?:信息公开|政务公开).{0,12}(?:年度报告|年报|报告)/;

/**
 * The document without a commentary that stands above or below the report on the same page: what reaches from its title
 * to that of the report, or to the end, and holds no table of the report.
 *
 * @param isTable whether a block belongs to a table of the report
 */
export function withoutCompanion(
  blocks: readonly Block[],
  isTable: (block: Block) => boolean,
): readonly Block[] {
  const at = blocks.findIndex((block) => isLine(block) && isCompanionTitle(block.text));
  if (at < 0) return blocks;
  const links = findLinkLines(blocks);
  const starts = blocks.flatMap((block, i) =>
    isLine(block) && !links.has(block) && isCompanionTitle(block.text) ? [i] : [],
  );
  const left = new Set<Block>();
  for (const start of starts) {
    const next = blocks.findIndex((block, i) => i > start && isLine(block) && isOwnTitle(block, links));
    const end = next < 0 ? blocks.length : next;
    const part = blocks.slice(start, end);
    if (part.some(isTable) || !blocks.some((block, i) => isTable(block) && (i < start || i >= end))) continue;
    for (const block of part) if (block.kind !== 'link' && block.kind !== 'meta') left.add(block);
  }
  return left.size === 0 ? blocks : blocks.filter((block) => !left.has(block));
}

const isLine = (block: Block): block is Heading | Paragraph =>
  block.kind === 'heading' || block.kind === 'paragraph';

function isOwnTitle(line: Heading | Paragraph, links: ReadonlySet<Block>): boolean {
  const title = lineTitle(line.text);
  return !links.has(line) && title !== null && isReportTitle(title) && !isCompanionTitle(title);
}

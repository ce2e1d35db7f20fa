import type { Block, Heading, Paragraph } from '../document/blocks.ts';
import { firstReport } from './first-report.ts';
import { isSignature } from './identity.ts';
import type { Prose } from './report.ts';
import { findTitle, isReportTitle, parseTitle } from './report-title.ts';
import { readItems } from './section-items.ts';
import { readNumeral, startsWithOfficialTitle } from './section-title.ts';

export interface SecondReport {
  title: string;
  /** The line of the title, the last of a broken one. */
  prose: Prose;
  /** The place of its first block among those of the document. */
  at: number;
}

/**
 * Where a report of another body or on another year begins, under its own title after the first: a site may put those
 * of a town under that of its county. A second copy of the same report is none.
 */
export function findSecondReport(blocks: readonly Block[]): SecondReport | null {
  const opened = blocks.map(openedSection);
  const sections = opened.filter((section) => section !== null);
  if (new Set(sections).size === sections.length) return null;
  const items = readItems(blocks, () => false);
  const next = items[firstReport(items).length];
  const until = next ? blocks.indexOf(next.prose) : -1;
  if (until < 0) return null;
  const title = readTitle(blocks, until);
  const opening = opened.findIndex((section) => section !== null);
  const lines = blocks.slice(0, opening).filter(isLine);
  return title && isOther(title.title, findTitle(blocks.slice(0, title.at), lines)) ? title : null;
}

/** The official section that a line opens with its numeral. */
function openedSection(block: Block): number | null {
  const numeral = isLine(block) ? readNumeral(block.text, 'plain') : null;
  if (!numeral || !isLine(block)) return null;
  return startsWithOfficialTitle(block.text.slice(numeral.length))?.section ?? null;
}

const isLine = (block: Block): block is Heading | Paragraph =>
  block.kind === 'heading' || block.kind === 'paragraph';

/** The title that stands in the block, with the body on the line above where it names none. */
function readTitle(blocks: readonly Block[], at: number): SecondReport | null {
  const prose = blocks[at]!;
  if (!isLine(prose) || !isReportTitle(prose.text)) return null;
  const title = prose.text.trim();
  const above = blocks[at - 1];
  const isBroken = parseTitle(title).organization === null;
  if (!isBroken || !above || !isLine(above) || !isSignature(above.text)) return { title, prose, at };
  return { title: above.text.trim() + title, prose, at: at - 1 };
}

function isOther(title: string, first: string | null): boolean {
  if (first === null) return false;
  const [one, other] = [parseTitle(title), parseTitle(first)];
  if (one.year !== null && other.year !== null && one.year !== other.year) return true;
  if (one.organization === null || other.organization === null) return false;
  const [name, known] = [one.organization, other.organization].map((body) =>
    body.replace('人民政府', '政府'),
  );
  return !name!.includes(known!) && !known!.includes(name!);
}

import {
  type Block,
  checkReport,
  type Finding,
  foldTraditional,
  type Lang,
  type ReportResult,
  vocabulary,
} from '@gouji/core';
import { readDocument } from '@gouji/readers';
import { applyWhereHolds } from './apply-where-holds.ts';
import { type Mask, maskText } from './mask-text.ts';
import { renderBlocks } from './render-blocks.ts';

export interface MinimalCase {
  /** A page. */
  html: string;
  /** The findings of the document that the page gives too. */
  kept: Finding[];
  /** Those that it does not give: they hang on words that were taken out. */
  lost: Finding[];
}

/**
 * The smallest page without a report’s own prose that gives the same findings.
 *
 * @param blocks what was read of the document
 * @param lang of the messages of its findings
 */
export async function minimalCase(blocks: readonly Block[], lang: Lang): Promise<MinimalCase> {
  const original = checkReport(blocks, { source: 'case', format: 'html', lang });
  const wanted = signature(original);
  const holds = async (items: readonly Piece[]) => signature(await checkPage(items)) === wanted;

  const words = new Set(vocabulary());
  let pieces: Piece[] = [...foldTraditional(blocks)];
  const name = original.report?.organization;
  if (name) {
    // The same throughout, so that the body still agrees with itself; a name of its kind, and nobody’s.
    const alias = maskText(name, words, 'words');
    words.add(alias);
    pieces = pieces.map((piece) => piece && mapText(piece, (text) => text.replaceAll(name, alias)));
  }
  pieces = await applyWhereHolds(pieces, (piece) => (mayGo(piece, original) ? null : piece), holds);

  const own = new Set(pieces);
  const masked = (mask: Mask) => (piece: Piece) =>
    piece && own.has(piece) ? maskBlock(piece, words, mask) : piece;
  for (const mask of ['words', 'pieces'] as const)
    pieces = await applyWhereHolds(pieces, masked(mask), holds);
  // Where words were taken out, the others may say nothing either.
  const known = new Set([...own, ...pieces.filter((piece) => piece?.kind === 'table')]);
  const emptied = (piece: Piece) => (piece && !known.has(piece) ? maskBlock(piece, words, 'numbers') : piece);
  pieces = await applyWhereHolds(pieces, emptied, holds);

  // What is needed word by word is the report’s own all the same: it goes, in the way that costs least.
  const cases: (MinimalCase & { more: number })[] = [];
  for (const mask of ['pieces', 'words'] as const) {
    const left = pieces.map((piece) => (piece && own.has(piece) ? maskProse(piece, words, mask) : piece));
    const checked = await checkPage(left);
    cases.push({ html: page(left), ...compare(original, checked), more: checked.findings.length });
  }
  const { html, kept, lost } = cases.reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
  return { html, kept, lost };
}

/** What is not found any more, and what is found beside. */
function costOf({ kept, lost, more }: MinimalCase & { more: number }): number {
  return lost.length + more - kept.length;
}

/** A block, or nothing where it was left out. */
type Piece = Block | null;

/** The title says whose report it is; of a report in which nothing was found nobody knows which number is meant. */
function mayGo(piece: Piece, { findings, report }: ReportResult): boolean {
  if (piece === null || piece.kind === 'link') return true;
  if (piece.kind === 'heading' || piece.kind === 'paragraph') {
    if (report && piece.text.includes('政府信息公开') && piece.text.length < LONGEST_TITLE) return false;
    return findings.length > 0 || !/\d/.test(piece.text);
  }
  return findings.length > 0;
}

const LONGEST_TITLE = 60;

function maskBlock(block: Block, words: ReadonlySet<string>, mask: Mask): Block {
  return mapText(block, (text) => maskText(text, words, mask));
}

/** Labels of tables are the forms’, however they are written; a cell may hold a whole section all the same. */
function maskProse(block: Block, words: ReadonlySet<string>, mask: Mask): Block {
  const isTable = block.kind === 'table' || (block.kind === 'paragraph' && block.text.includes('\t'));
  return mapText(block, (text) =>
    isTable && text.length < LONGEST_TITLE ? text : maskText(text, words, mask),
  );
}

/** The same block where its text stays. */
function mapText(block: Block, map: (text: string) => string): Block {
  if (block.kind === 'meta') {
    const content = map(block.content);
    return content === block.content ? block : { ...block, content };
  }
  if (block.kind !== 'table') {
    const text = map(block.text);
    return text === block.text ? block : { ...block, text };
  }
  const cells = block.cells.map((cell) => ({ ...cell, text: map(cell.text) }));
  return cells.every(({ text }, i) => text === block.cells[i]?.text) ? block : { ...block, cells };
}

const page = (pieces: readonly Piece[]): string => renderBlocks(pieces.filter((piece) => piece !== null));

async function checkPage(pieces: readonly Piece[]): Promise<ReportResult> {
  const reading = await readDocument(new TextEncoder().encode(page(pieces)));
  return checkReport('reason' in reading ? [] : reading.blocks, { source: 'case', format: 'html' });
}

/** Status, and rule, severity and cells of every finding. */
function signature({ status, reason, findings }: ReportResult): string {
  return JSON.stringify([status, reason?.code, findings.map(keyOf).sort()]);
}

const keyOf = ({ rule, severity, cells }: Finding): string => [rule, severity, ...cells].join(' ');

function compare(original: ReportResult, left: ReportResult): Pick<MinimalCase, 'kept' | 'lost'> {
  const keys = left.findings.map(keyOf);
  const kept: Finding[] = [];
  const lost: Finding[] = [];
  for (const finding of original.findings) {
    const at = keys.indexOf(keyOf(finding));
    if (at >= 0) keys.splice(at, 1);
    (at >= 0 ? kept : lost).push(finding);
  }
  return { kept, lost };
}

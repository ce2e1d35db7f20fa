import type { Block, Link } from '../../document/blocks.ts';
import { findYears } from '../chinese-date.ts';
import { isReportTitle, parseTitle } from '../report-title.ts';

/**
 * The links of a page that lists reports, in its order: to reports of several years or bodies by their titles, cut short
 * or whole, or to years under the name of the list. Empty where it lists none.
 */
export function listReports(blocks: readonly Block[]): Listed[] {
  const links = blocks.flatMap(linksIn);
  const named = distinct(links.filter(namesReport));
  if (named.length >= FEWEST) return named;
  if (!blocks.some(namesList)) return [];
  const years = distinct(links.filter(({ text }) => YEAR_ALONE.test(text.replace(/\s/g, ''))));
  return years.length >= FEWEST ? years : [];
}

/** A link as it is listed; its address is unknown where it stands in a table. */
export type Listed = Pick<Link, 'text'> & { address: string | null };

function linksIn(block: Block): Listed[] {
  if (block.kind === 'table') return block.cells.map(({ text }) => ({ text, address: null }));
  return block.kind === 'link' ? [block] : [];
}

/** One link, or one to each format, is an attachment. */
const FEWEST = 2;

const FILE = /\.(?:pdf|docx?|wps|ofd)$/i;

function namesReport({ text }: Listed): boolean {
  const title = text
    .replace(/\s/g, '')
    .replace(FILE, '')
    .replace(/^[·•●◆■>\d.、]{1,4}|\d{4}-\d\d-\d\d$/g, '');
  if (isReportTitle(title)) return findYears(title).length > 0 || parseTitle(title).year !== null;
  return /(?:…|\.{3})$/.test(title) && CUT_SHORT.test(title);
}

/** 某县2024年政府信息公开… */
const CUT_SHORT = /20\d\d年?度?.{0,12}(?:政府信息|信息公开|政务公开)/;

const YEAR_ALONE = /^20\d\d年?度?(?:的)?(?:年度报告|年报|报告)?$/;

/** 政府信息公开年报, 年报专栏: what the list is called, beside its links. */
function namesList(block: Block): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'title') return false;
  return (
    block.text.length <= 60 &&
    /(?:信息公开|政务公开).{0,8}(?:年报|年度报告)|年报专栏/.test(block.text.replace(/\s/g, ''))
  );
}

/** Each report once: a list may link its title and its date, or each format. */
function distinct(links: readonly Listed[]): Listed[] {
  const met = new Set<string>();
  return links.filter(({ text }) => {
    const key = text.replace(/\s/g, '').replace(FILE, '');
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}

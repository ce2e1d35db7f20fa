import type { Block } from '../document/blocks.ts';
import type { ReportPage } from './report.ts';

/** What `<title>` and `<meta>` say of the report. */
export function readPage(blocks: readonly Block[]): ReportPage {
  const page: ReportPage = { titles: [], sources: [] };
  for (const block of blocks) {
    if (block.kind === 'title') page.titles.push(block.text.trim());
    else if (block.kind === 'meta' && TITLES.test(block.name)) page.titles.push(block.content.trim());
    else if (block.kind === 'meta' && SOURCES.test(block.name)) page.sources.push(block.content.trim());
  }
  return page;
}

const TITLES = /^(?:articletitle|og:title|title)$/i;
const SOURCES = /^(?:contentsource|source|organization)$/i;

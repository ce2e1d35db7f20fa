import type { Block } from '../document/blocks.ts';
import { firstReport } from './first-report.ts';
import { joinLines } from './join-lines.ts';
import { isPageFurniture } from './page-furniture.ts';
import type { Prose, Section } from './report.ts';
import { chooseHeadings, type Title } from './section-headings.ts';
import { type Item, readItems } from './section-items.ts';
import { findOfficialSection, readNumeral } from './section-title.ts';

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
  const items = firstReport(readItems(joinLines(blocks, isTableContent), isTableContent));
  const headings = chooseHeadings(items);
  const first = items.findIndex((item) => headings.has(item));
  const sections: Section[] = [];
  for (const item of first < 0 ? [] : items.slice(first)) {
    const title = headings.get(item);
    if (title) sections.push(openSection(item, title));
    else addItem(sections.at(-1)!, item);
  }
  settleClaims(sections);
  const last = sections.at(-1);
  if (last) {
    last.prose = withoutFurniture(last.prose, blocks);
    // Under the last section stand the pictures of the page too, such as its QR code.
    last.illustrated = items.slice(items.findLastIndex((item) => headings.has(item))).some(isTable);
  }
  const preamble = (first < 0 ? items : items.slice(0, first)).filter(({ kind }) => kind === 'text');
  return { preamble: preamble.map(({ prose }) => prose), sections };
}

const isTable = ({ kind }: Item) => kind === 'table';

function addItem(section: Section, { kind, prose }: Item): void {
  if (kind === 'text') section.prose.push(prose);
  else section.illustrated = true;
}

/** The heading, and the text that stands in the same paragraph after it. */
function openSection({ kind, prose }: Item, title: Title): Section {
  const rest = /^[\s。：:、，,.]{0,4}/.exec(prose.text.slice(title.length))![0].length + title.length;
  const tail: Prose = { kind: 'paragraph', text: prose.text.slice(rest), runs: cutRuns(prose, rest) };
  return {
    number: title.number,
    official: title.official,
    title: prose.text.slice(0, title.length).trim(),
    heading: prose,
    prose: tail.text.trim() === '' ? [] : [tail],
    illustrated: kind === 'caption',
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
export function hasOfficialWords({ title }: Section): boolean {
  return STYLES.some(
    (style) => findOfficialSection(title.slice(readNumeral(title, style)?.length ?? 0)) !== null,
  );
}

const STYLES = ['plain', 'brackets', 'digits'] as const;

/** From the first line that belongs to the page on, nothing belongs to the report; nor does a line that is a link. */
function withoutFurniture(prose: readonly Prose[], blocks: readonly Block[]): Prose[] {
  const links = new Set(blocks.flatMap((block) => (block.kind === 'link' ? [block.text.trim()] : [])));
  const end = prose.findIndex(({ text }) => isPageFurniture(text));
  return (end < 0 ? prose : prose.slice(0, end)).filter(({ text }) => !links.has(text.trim()));
}

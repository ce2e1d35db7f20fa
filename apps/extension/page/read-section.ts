import { type Block, type DomNode, readTree, type TreeAdapter } from '@gouji/core';
import { isTitle } from './detect.ts';
import type { Section } from './find-sections.ts';
import { pageAdapter } from './page-adapter.ts';

/** The page with one of its reports: what belongs to the others is left out, and this one is read though it be hidden. */
export function readSection(document: Document, sections: readonly Section[], chosen: number): Block[] {
  const section = sections[chosen]!;
  const others = sections.filter((other) => other !== section && other.isWhole);
  const blocks = readTree<DomNode>(document, seeing(section, others));
  return section.isWhole ? blocks : sliceBlocks(blocks, sections, chosen);
}

/** One of the reports by itself. */
export function readAlone(document: Document, sections: readonly Section[], one: number): Block[] {
  const section = sections[one]!;
  if (section.isWhole) return readTree<DomNode>(section.root, seeing(section, []));
  return readSection(document, sections, one);
}

function seeing({ table }: Section, others: readonly Section[]): TreeAdapter<DomNode> {
  const left = new Set<unknown>(others.map(({ root }) => root));
  const path = new Set<unknown>();
  for (let around: Element | null = table; around; around = around.parentElement) path.add(around);
  return {
    ...pageAdapter,
    name: (node) => (left.has(node) ? null : pageAdapter.name(node)),
    attribute: (node, name) => (path.has(node) && HIDES.has(name) ? null : pageAdapter.attribute(node, name)),
  };
}

const HIDES: ReadonlySet<string> = new Set(['style', 'hidden']);

/** Reports that follow each other as mere blocks: each from its title, or its first section, up to that of the next. */
function sliceBlocks(blocks: readonly Block[], sections: readonly Section[], chosen: number): Block[] {
  const tables = sections.map(({ table }) =>
    blocks.findIndex((block) => block.kind === 'table' && block.origin === table),
  );
  const start = (one: number) => (one === 0 ? 0 : findStart(blocks, tables[one - 1]!, tables[one]!));
  const end = chosen + 1 < sections.length ? start(chosen + 1) : blocks.length;
  return blocks.slice(start(chosen), end);
}

/** Between table 三 of one report and that of the next. */
function findStart(blocks: readonly Block[], after: number, before: number): number {
  const between = blocks.slice(after + 1, before);
  const find = (is: (text: string) => boolean) =>
    between.findLastIndex((block) => 'runs' in block && is(block.text));
  const title = find(isTitle);
  const first = find((text) => /^一\s{0,4}、/.test(text));
  if (title >= 0) return after + 1 + title;
  return first >= 0 ? after + 1 + first : before;
}

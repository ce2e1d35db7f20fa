import {
  type Block,
  domAdapter,
  type Link,
  type Origin,
  type Passage,
  type Places,
  type ReportResult,
  readTree,
} from '@gouji/core';
import type { Marks } from '@gouji/ui';
import type { Attachment } from '../messages.ts';
import { packBlocks } from '../pack-blocks.ts';
import type { Settings } from '../settings.ts';
import { openChecker } from './open-checker.ts';
import { readAttachments } from './read-attachments.ts';

export interface Scan {
  result: ReportResult;
  places: Places;
  attachments: Attachment[];
  settings: Settings;
  marks: Marks;
}

/** Reads the document as it stands now, and has it checked; nothing in it is changed. */
export async function scanDocument(document: Document): Promise<Scan> {
  const check = openChecker();
  const read = readTree(document, domAdapter);
  const { blocks, nodes } = packBlocks(read);
  const { cells, quotes, ...answer } = await check({ blocks, source: document.location.href });
  return {
    ...answer,
    places: {
      cells: new Map(cells.map(([id, origin]) => [id, nodes[origin]])),
      quotes: new Map(quotes.map(([id, passage]) => [id, restore(passage, nodes)])),
    },
    attachments: readAttachments(read.filter(isLink), document.baseURI),
  };
}

function restore({ prose, start, end }: Passage, nodes: readonly Origin[]): Passage {
  const runs = prose.runs.map((run) => ({ start: run.start, origin: nodes[run.origin as number] }));
  return { prose: { ...prose, runs }, start, end };
}

function isLink(block: Block): block is Link {
  return block.kind === 'link';
}

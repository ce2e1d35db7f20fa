import {
  type Block,
  domAdapter,
  type Lang,
  type Link,
  type Origin,
  type Passage,
  type Places,
  type ReportResult,
  readTree,
} from '@gouji/core';
import { browser } from '#imports';
import type { Attachment, CheckAnswer, CheckRequest } from '../messages.ts';
import { numberOrigins } from './number-origins.ts';
import { readAttachments } from './read-attachments.ts';

export interface Scan {
  result: ReportResult;
  places: Places;
  attachments: Attachment[];
}

/** Reads the document as it stands now, and has it checked; nothing in it is changed. */
export async function scanDocument(document: Document, lang: Lang): Promise<Scan> {
  const { blocks, nodes } = numberOrigins(readTree(document, domAdapter));
  const request: CheckRequest = { kind: 'check', blocks, source: document.location.href, lang };
  const { result, cells, quotes }: CheckAnswer = await browser.runtime.sendMessage(request);
  return {
    result,
    places: {
      cells: new Map(cells.map(([id, origin]) => [id, nodes[origin]])),
      quotes: new Map(quotes.map(([id, passage]) => [id, restore(passage, nodes)])),
    },
    attachments: readAttachments(blocks.filter(isLink), document.baseURI),
  };
}

function restore({ prose, start, end }: Passage, nodes: readonly Origin[]): Passage {
  const runs = prose.runs.map((run) => ({ start: run.start, origin: nodes[run.origin as number] }));
  return { prose: { ...prose, runs }, start, end };
}

function isLink(block: Block): block is Link {
  return block.kind === 'link';
}

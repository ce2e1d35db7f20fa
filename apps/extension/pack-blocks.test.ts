import { checkDocument, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { renderHtml, sampleReport } from '@gouji/testing';
import { expect, it } from 'vitest';
import { packBlocks, unpackBlocks } from './pack-blocks.ts';

const read = (seed: number) => readTree(parseHtml(renderHtml(sampleReport(seed)))!, parse5Adapter);

it('leads back to the same cells', () => {
  const blocks = read(3);
  const { blocks: numbered, nodes } = packBlocks(blocks);
  const sent = unpackBlocks(JSON.parse(JSON.stringify(numbered)));
  const there = checkDocument(sent, { source: '' });
  const here = checkDocument(blocks, { source: '' });
  expect(there.result).toEqual(here.result);
  expect(here.places.cells.size).toBeGreaterThan(190);
  for (const [id, origin] of here.places.cells) {
    expect(nodes[there.places.cells.get(id) as number]).toBe(origin);
  }
});

it('gives no node the number 0', () => {
  const { nodes } = packBlocks(read(4));
  expect(nodes[0]).toBeNull();
  expect(nodes.indexOf(null, 1)).toBe(-1);
});

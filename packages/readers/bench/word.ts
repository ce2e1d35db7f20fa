/**
 * `pnpm bench:word`: to read a Word document and a page in one file, beside what others take for it: mammoth to make HTML
 * of a .docx, word-extractor to take the text out of a .doc, and the same page as HTML; then the whole check.
 * Interleaved in one process; medians.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, checkReport } from '@gouji/core';
import { DOCX_LOOKS, renderDocx, renderHtml, renderMhtml, sampleDrafts, sampleReport } from '@gouji/testing';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';
import { readDocument } from '../src/index.ts';

const RUNS = Number(process.argv[2] ?? 200);
const WARM_UP = 50;

const { right } = sampleDrafts(sampleReport(4));
const docx = Buffer.from(
  renderDocx(
    right,
    DOCX_LOOKS.find(({ name }) => name === 'formatted'),
  ),
);
const doc = readFileSync(path.join(import.meta.dirname, '../../testing/fixtures/4-formatted-right.doc'));
const page = renderHtml(right);
const html = new TextEncoder().encode(page);
const mhtml = renderMhtml(page, {
  charset: 'utf-8',
  transfer: 'quoted-printable',
  namesCharset: false,
  framed: false,
});
const extractor = new WordExtractor();

await compare('.docx: read ÷ mammoth to HTML (≤ 0.15)', docx, () => mammoth.convertToHtml({ buffer: docx }));
await compare('.doc: read ÷ word-extractor (≤ 2)', doc, async () => (await extractor.extract(doc)).getBody());
await compare('.mhtml: read ÷ the same page as HTML (≤ 1.2)', mhtml, () => read(html));

async function read(bytes: Uint8Array): Promise<readonly Block[]> {
  const reading = await readDocument(bytes);
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.blocks;
}

/** Prints the ratio of the medians, and what the check of the blocks takes besides. */
async function compare(name: string, bytes: Uint8Array, other: () => Promise<unknown>): Promise<void> {
  const [reading, others] = await time(() => read(bytes), other);
  const blocks = await read(bytes);
  const [checking] = await time(async () => checkReport(blocks, { source: 'bench' }));
  const [ratio, ...ms] = [reading! / others!, reading!, others!, checking!].map((one) => one.toFixed(2));
  console.log(`${name}: ${ratio} (${ms[0]} ÷ ${ms[1]} ms; the check ${ms[2]} ms)`);
}

/** The medians of works that take turns, in milliseconds. */
async function time(...works: (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (run >= WARM_UP) times[i]!.push(performance.now() - start);
    }
  }
  return times.map(median);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/**
 * `pnpm bench:pdf`: to check a PDF, from its bytes to the findings, beside what pdf.js takes to list the instructions of
 * its pages, with the same options. They take turns in one process; medians of the time that the process computed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport } from '@gouji/core';
import { findPdfLook, renderPdf, sampleDrafts, sampleReport } from '@gouji/testing';
import { readDocument } from '../src/index.ts';
import { drawPage } from '../src/pdf/draw-page.ts';
import { loadPdfJs, openPdf } from '../src/pdf/open-pdf.ts';

const RUNS = Number(process.argv[2] ?? 60);
const WARM_UP = 15;
const MOST = 1.15;

const { right } = sampleDrafts(sampleReport(2));
const fixture = path.join(import.meta.dirname, '../../testing/fixtures/2-formatted-right.pdf');
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['by LibreOffice', readFileSync(fixture)],
  ['as by Word, its font not embedded', renderPdf(right)],
  ['with dotted borders', renderPdf(right, findPdfLook('dotted borders'))],
];

const { getDocument } = await loadPdfJs();
for (const [name, bytes] of FILES) {
  const [bare, whole] = await medians([() => listInstructions(bytes), () => check(bytes)]);
  const ratio = whole! / bare!;
  const limit = ratio > MOST ? `, above ${MOST}` : '';
  console.log(`${name}: ${ratio.toFixed(2)} (${whole!.toFixed(1)} ÷ ${bare!.toFixed(1)} ms${limit})`);
  if (ratio > MOST) process.exitCode = 1;
}

async function listInstructions(bytes: Uint8Array): Promise<void> {
  const task = openPdf(getDocument, bytes);
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1)
    await drawPage(document, number, Number.POSITIVE_INFINITY);
  await task.destroy();
}

async function check(bytes: Uint8Array): Promise<void> {
  const reading = await readDocument(bytes);
  if ('reason' in reading) throw new Error(reading.reason);
  const { status } = checkReport(reading.blocks, { source: 'bench' });
  if (status !== 'checked') throw new Error(status);
}

/** In milliseconds. */
async function medians(works: readonly (() => Promise<void>)[]): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    for (const [i, work] of works.entries()) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      if (run >= WARM_UP) times[i]!.push((user + system) / 1000);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[all.length >> 1]!);
}

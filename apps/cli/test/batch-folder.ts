import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportResult } from '@gouji/core';
import {
  changeCell,
  DOCX_LOOKS,
  LOOKS,
  makeRandom,
  renderDocx,
  renderHtml,
  renderText,
  sampleMix,
  sampleReport,
} from '@gouji/testing';

/** Fills a folder with reports of mixed looks and formats, one in four of them with a wrong total. */
export function fillFolder(folder: string, howMany: number): void {
  for (let i = 0; i < howMany; i += 1) {
    const below = path.join(folder, `batch-${Math.floor(i / 500)}`);
    mkdirSync(below, { recursive: true });
    const [extension, content] = render(i);
    writeFileSync(path.join(below, `report-${String(i).padStart(5, '0')}.${extension}`), content);
  }
}

const TOTAL = 'applications.new.total';

function render(seed: number): [extension: string, content: string | Uint8Array] {
  const sample = sampleReport(seed, { template: '2021', year: 2022 + (seed % 3) });
  const report = seed % 4 === 3 ? changeCell(sample, TOTAL, sample.cells[TOTAL]! + 1) : sample;
  if (seed % 10 === 7) return ['docx', renderDocx(report, DOCX_LOOKS[seed % DOCX_LOOKS.length]!)];
  if (seed % 10 === 9) return ['txt', renderText(report)];
  return ['html', renderHtml(report, sampleMix(LOOKS, makeRandom(seed, 'look')))];
}

/** The lines of a journal, as results. */
export function readResults(out: string): ReportResult[] {
  const lines = readFileSync(path.join(out, 'results.ndjson'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ReportResult);
}

/**
 * Time and memory of `gouji series` over journals of three sizes: sixty bodies a county, six years each, with broken
 * carries and copied texts. `node --conditions=@gouji/source bench/series.ts [largest]` prints a line a size.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDocument, type ReportResult, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { type City, renderHtml, sampleCity } from '@gouji/testing';

const BODIES = 'bodies.json';
const largest = Number(process.argv[2] ?? 100_000);
if (process.argv[2] === 'run') await runOnce(process.argv[3]!);
else measure([largest / 4, largest / 2, largest]);

async function runOnce(folder: string): Promise<void> {
  const { runCommand } = await import('../test/fake-io.ts');
  const start = performance.now();
  const { status, stdout, stderr } = await runCommand([
    'series',
    folder,
    '--bodies',
    path.join(folder, BODIES),
    '--format',
    'json',
  ]);
  if (status > 1) throw new Error(stderr);
  const { reports, pairs, rules } = JSON.parse(stdout);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({
      reports,
      pairs,
      seconds,
      wall,
      megabytes,
      carry: rules['series/carry'].violation,
      copies: rules['series/repeated'].violation,
      shared: rules['group/repeated'].violation,
    }),
  );
}

function measure(sizes: readonly number[]): void {
  const counties = [11, 12, 13].map((seed) => checkCity(sampleCity(seed)));
  for (const size of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'gouji-series-'));
    try {
      const truth = writeJournal(folder, counties, size);
      const child = spawnSync(
        process.execPath,
        ['--conditions=@gouji/source', import.meta.filename, 'run', folder],
        {
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
        },
      );
      if (child.status !== 0) throw new Error(child.stderr);
      const told = JSON.parse(child.stdout);
      const { reports, pairs, seconds, wall, megabytes } = told;
      const perThousand = (seconds / reports) * 1000;
      const journal = statSync(path.join(folder, 'results.ndjson')).size / 2 ** 20;
      console.log(
        `${reports} reports (journal of ${journal.toFixed(0)} MB), ${pairs} pairs: ${seconds.toFixed(1)} s of CPU (${wall.toFixed(0)} s on the clock), ${perThousand.toFixed(3)} s a thousand, peak ${megabytes.toFixed(0)} MB; ` +
          `carries ${told.carry}/${truth.carry}, texts of last year ${told.copies}/${truth.copied}, of others ${told.shared}/${truth.shared}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

interface Checked {
  map: City['map'];
  truth: City['truth'];
  reports: { source: string; result: ReportResult; prose: ReturnType<typeof checkDocument>['prose'] }[];
}

function checkCity({ reports, truth, map }: City): Checked {
  const checked = reports.map(({ source, report }) => {
    const blocks = readTree(parseHtml(renderHtml(report))!, parse5Adapter);
    const { result, prose } = checkDocument(blocks, { source });
    return { source, result, prose };
  });
  return { truth, map, reports: checked };
}

/** County after county, each with its own name and its own words, until there are as many reports as wanted. */
function writeJournal(folder: string, cities: readonly Checked[], size: number) {
  const files = ['results.ndjson', 'prose.ndjson'].map((name) => openSync(path.join(folder, name), 'w'));
  const counts = { carry: 0, copied: 0, shared: 0 };
  const renamed: City['map']['renamed'][number][] = [];
  let written = 0;
  for (let county = 0; written < size; county++) {
    const { reports, truth, map } = cities[county % cities.length]!;
    const name = `${String.fromCharCode(0x4e00 + (county % 5_000))}${String.fromCharCode(0x5200 + Math.floor(county / 7))}县`;
    const rename = (body: string) => body.replace(/^(?:黑龙江省)?鹤岗市/, name);
    renamed.push(...map.renamed.map(({ from, to }) => ({ from: rename(from), to: rename(to) })));
    const turn = (text: string) => turnWords(text, county);
    const lines: [string[], string[]] = [[], []];
    for (const { source, result, prose } of reports) {
      const digest = `sha256:${createHash('sha256').update(`${county} ${source}`).digest('hex')}`;
      const report = { ...result.report!, organization: rename(result.report!.organization!) };
      const line = { ...result, source: `${county}/${source}`, digest, report };
      lines[0].push(JSON.stringify(line));
      lines[1].push(
        JSON.stringify({
          digest,
          paragraphs: prose.map(({ section, text }) => ({ section, text: turn(text) })),
        }),
      );
      if (truth.carry.has(source) || truth.carryColumns.has(source)) counts.carry += 1;
      for (const key of ['copied', 'shared'] as const) if (truth[key].has(source)) counts[key] += 1;
    }
    for (const [i, own] of lines.entries()) writeSync(files[i]!, `${own.join('\n')}\n`);
    written += reports.length;
  }
  for (const file of files) closeSync(file);
  writeFileSync(path.join(folder, BODIES), JSON.stringify({ renamed }));
  return counts;
}

/** Every Han character becomes another, the same for a whole county: what repeats still does, and no county repeats another. */
function turnWords(text: string, county: number): string {
  return text.replace(/\p{Script=Han}/gu, (one) =>
    String.fromCharCode(0x4e00 + ((one.charCodeAt(0) - 0x4e00 + county * 37) % 0x5000)),
  );
}

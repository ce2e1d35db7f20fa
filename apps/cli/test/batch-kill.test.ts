import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeRandom } from '@gouji/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillFolder, readResults } from './batch-folder.ts';

/** The long form has the size that the machine can stand. */
const REPORTS = Number(process.env.GOUJI_BATCH_REPORTS ?? 40);
const KILLS = Number(process.env.GOUJI_BATCH_KILLS ?? 3);

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-kill-'));
const reports = path.join(folder, 'reports');
const undisturbed = path.join(folder, 'undisturbed');
let seconds: number;

beforeAll(async () => {
  fillFolder(reports, REPORTS);
  const start = performance.now();
  expect(await ended(batch(undisturbed))).toBe(1);
  seconds = (performance.now() - start) / 1000;
});

afterAll(() => rmSync(folder, { recursive: true }));

test('all that is made of a journal lies beside it', () => {
  const wrong = readResults(undisturbed).filter(({ summary }) => summary.error + summary.warning > 0);
  const bodies = new Set(wrong.map(({ report }) => report!.organization));
  const names = readdirSync(undisturbed).toSorted();
  expect(names.filter((name) => !name.startsWith('checkup'))).toEqual([
    ...(REPORTS > 1000 ? [] : ['bulletin.docx']),
    'figures.csv',
    'figures.parquet',
    'findings.csv',
    'ledger.xlsx',
    'letters',
    'prose.ndjson',
    'results.ndjson',
    'series.html',
    'summary.html',
    'summary.json',
  ]);
  expect(names.filter((name) => /^checkup.*\.docx$/.test(name))).toHaveLength(Math.ceil(REPORTS / 100));
  expect(readdirSync(path.join(undisturbed, 'letters'))).toHaveLength(bodies.size);
  expect(JSON.parse(readFileSync(path.join(undisturbed, 'summary.json'), 'utf8'))).toMatchObject({
    status: 1,
    total: REPORTS,
    checked: REPORTS,
  });
});

test('a run that is killed goes on where it stopped', async () => {
  const out = path.join(folder, 'killed');
  const random = makeRandom(Date.now() % 1_000_000, 'kill');
  for (let i = 0; i < KILLS; i += 1) {
    const run = batch(out);
    await setTimeout(random.integer(1, 1000) * seconds);
    run.kill('SIGKILL');
    await ended(run);
  }
  expect(await ended(batch(out))).toBe(1);
  expect(journal(out)).toEqual(journal(undisturbed));
});

test.skipIf(process.platform !== 'linux')('a worker that is killed costs nothing', async () => {
  const out = path.join(folder, 'workers');
  const random = makeRandom(Date.now() % 1_000_000, 'worker');
  const run = batch(out);
  const end = ended(run);
  for (let i = 0; i < KILLS; i += 1) {
    await setTimeout((random.integer(1, 1000) * seconds) / KILLS);
    for (const worker of childrenOf(run).slice(0, 1)) kill(worker);
  }
  expect(await end).toBe(1);
  expect(journal(out)).toEqual(journal(undisturbed));
});

test('a torn last line is mended, and what changed is checked again', async () => {
  const out = path.join(folder, 'torn');
  cpSync(undisturbed, out, { recursive: true });
  const whole = journal(out);
  const [first] = readResults(out);
  appendFileSync(path.join(out, 'results.ndjson'), `{"source":"${first!.source}","digest":"sha256:`);
  expect(await ended(batch(out))).toBe(1);
  expect(journal(out)).toEqual(whole);

  appendFileSync(first!.source, ' ');
  expect(await ended(batch(out))).toBe(1);
  const [changed, ...others] = readResults(out);
  expect(changed!.digest).not.toBe(first!.digest);
  expect({ ...changed, digest: '' }).toEqual({ ...first, digest: '' });
  expect(others).toHaveLength(REPORTS - 1);
});

function batch(out: string): ChildProcess {
  const main = path.join(import.meta.dirname, '../src/main.ts');
  const args = [
    '--conditions=@gouji/source',
    main,
    'batch',
    reports,
    '--out',
    out,
    '--quiet',
    '--workers',
    '2',
    '--lang',
    'en',
  ];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

function ended(run: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (run.exitCode !== null || run.signalCode !== null) resolve(run.exitCode);
    run.on('close', resolve);
  });
}

function childrenOf({ pid }: ChildProcess): number[] {
  try {
    const found = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return found.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Byte for byte. */
function journal(out: string): string {
  return readFileSync(path.join(out, 'results.ndjson'), 'utf8');
}

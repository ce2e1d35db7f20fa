/**
 * How `gouji batch` scales: the speed of two workers beside one, and the memory of a large folder beside a small one.
 * Wants the built command: `pnpm --filter gouji build`. `GOUJI_BATCH_REPORTS` is the size of the large folder.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillFolder, readResults } from '../test/batch-folder.ts';

const LARGE = Number(process.env.GOUJI_BATCH_REPORTS ?? 10_000);
const SMALL = LARGE / 10;
const ROUNDS = 3;
const main = path.join(import.meta.dirname, '../dist/main.js');

interface Run {
  seconds: number;
  /** The most that the run and its workers had at once, and the run alone, in MB. */
  tree: number;
  alone: number;
}

if (!existsSync(main)) {
  console.error('Please build the command first: pnpm --filter gouji build');
  process.exit(2);
}
const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-bench-batch-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const small = path.join(folder, 'small');
  const large = path.join(folder, 'large');
  fillFolder(small, SMALL);
  fillFolder(large, LARGE);

  const best = { 1: Number.POSITIVE_INFINITY, 2: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const workers of [1, 2] as const) {
      const { seconds } = await run(small, SMALL, workers);
      best[workers] = Math.min(best[workers], seconds);
    }
  }
  const rate = (workers: 1 | 2) => `${(SMALL / best[workers]).toFixed(0)} reports a second`;
  console.log(
    `${SMALL} reports: one worker ${rate(1)}, two ${rate(2)}: ${(best[1] / best[2]).toFixed(2)} times`,
  );

  const few = await run(small, SMALL, 2);
  const many = await run(large, LARGE, 2);
  console.log(`${LARGE} reports in ${many.seconds.toFixed(0)} s, all accounted for`);
  for (const [what, of] of [
    ['the run and its workers', 'tree'],
    ['the run alone', 'alone'],
  ] as const) {
    const ratio = (many[of] / few[of]).toFixed(2);
    console.log(
      `peak memory of ${what}: ${few[of].toFixed(0)} MB at ${SMALL}, ${many[of].toFixed(0)} MB at ${LARGE}: ${ratio} times`,
    );
  }
}

async function run(reports: string, howMany: number, workers: number): Promise<Run> {
  const out = path.join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const argv = [main, 'batch', reports, '--out', out, '--workers', String(workers), '--quiet'];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  const peak = { tree: 0, alone: 0 };
  const timer = setInterval(() => {
    const own = memoryOf(child.pid!);
    const all = childrenOf(child.pid!).reduce((sum, pid) => sum + memoryOf(pid), own);
    peak.tree = Math.max(peak.tree, all);
    peak.alone = Math.max(peak.alone, own);
  }, 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const found = readResults(out).length;
  if (status !== 1 || found !== howMany) throw new Error(`Status ${status}, ${found} of ${howMany} reports.`);
  return { seconds, ...peak };
}

/** In MB; 0 of a process that is gone. */
function memoryOf(pid: number): number {
  try {
    return (
      Number(/VmRSS:\s{1,20}(\d{1,12})/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

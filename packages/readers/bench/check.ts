/**
 * `pnpm bench:check`: what a whole check takes, from the bytes to the findings, as a multiple of bare parse5 on the same
 * page; side by side in one process, in time that the thread computed, medians of 60. `--quick [commit]` compares with the build of a commit (the one
 * before this, unless given) on a few pages. `--only WORDS` takes the pages whose names hold them.
 */
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { checkPage } from './check-page.ts';
import { type Build, loadCommit, loadCurrent } from './load-build.ts';
import { type BenchPage, listPages } from './pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, only: { type: 'string' } },
});
const ROUNDS = 60;
const WARM_UP = 20;
/** The clock of a thread may tick in milliseconds: what is shorter is done several times. */
const TICKS = 25;
/** Of the large pages fewer: they say the same sooner. */
const PATIENCE = 20_000;

const pages = listPages().filter(({ name }) => values.only === undefined || name.includes(values.only));
const current = await loadCurrent();
if (values.quick) await compareWith(positionals[0] ?? 'HEAD~1');
else await measureAll();

async function measureAll(): Promise<void> {
  console.log(
    '| page | KB | bare parse5, ms | whole check, ms | ratio | at most |\n|---|---|---|---|---|---|',
  );
  let missed = 0;
  for (const page of pages) {
    const [bare, whole] = await medians([() => void parse(page.html), checkOf(current, page)]);
    const ratio = whole! / bare!;
    if (page.limit !== null && ratio > page.limit) missed += 1;
    const size = Math.round(Buffer.byteLength(page.html) / 1024);
    const limit = page.limit === null ? '' : `${page.limit}${ratio > page.limit ? ' (missed)' : ''}`;
    const columns = [page.name, size, bare!.toFixed(2), whole!.toFixed(2), ratio.toFixed(2), limit];
    console.log(`| ${columns.join(' | ')} |`);
  }
  console.log(missed === 0 ? '\nevery limit is kept' : `\n${missed} limits are missed`);
}

/** How long the code as it stands takes beside the commit's: 1 is as long. */
async function compareWith(commit: string): Promise<void> {
  const before = await loadCommit(commit);
  try {
    console.log(`| page | ${commit}, ms | now, ms | now ÷ ${commit} |\n|---|---|---|---|`);
    for (const page of pages.filter(({ html }) => html.length < 200 * 1024)) {
      const [old, now] = await medians([checkOf(before, page), checkOf(current, page)], 20);
      console.log(`| ${page.name} | ${old!.toFixed(2)} | ${now!.toFixed(2)} | ${(now! / old!).toFixed(2)} |`);
    }
  } finally {
    before.dispose();
  }
}

function checkOf(build: Build, { html }: BenchPage): () => Promise<unknown> {
  const bytes = new TextEncoder().encode(html);
  return () => checkPage(build, bytes);
}

/** Time that this thread computed, which other programs do not lengthen. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** By task, the median of its times; the tasks run in turn. */
async function medians(tasks: readonly (() => unknown)[], rounds = ROUNDS): Promise<number[]> {
  const times = tasks.map((): number[] => []);
  const repeats = tasks.map(() => 1);
  const end = performance.now() + PATIENCE;
  for (let round = -WARM_UP; round < rounds; round += 1) {
    if (round > 4 && performance.now() > end) break;
    for (const [i, task] of tasks.entries()) {
      const time = await timeOf(task, repeats[i]!);
      if (round >= 0) times[i]!.push(time);
      else repeats[i] = Math.ceil(Math.max(1, Math.min(repeats[i]! * 2, TICKS / Math.max(time, 0.1))));
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

async function timeOf(task: () => unknown, repeats: number): Promise<number> {
  const start = threadTime();
  for (let i = 0; i < repeats; i += 1) await task();
  return (threadTime() - start) / repeats;
}

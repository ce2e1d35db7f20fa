/**
 * `pnpm bench:growth [words]`: whether a check takes ever more time for each byte of something: every dimension doubled
 * from 16 to 512 KB, at most 2.4 times as long each time, and 1 MB within 3 seconds. Words choose dimensions.
 */
import { checkPage } from './check-page.ts';
import { type Dimension, listDimensions } from './dimensions.ts';
import { loadCurrent } from './load-build.ts';

const SIZES = [16, 32, 64, 128, 256, 512].map((kb) => kb * 1024);
const MOST_GROWTH = 2.4;
const MOST_FOR_MEGABYTE = 3_000;
/** Less is the noise of the clock. */
const LEAST = 15;

const [words = ''] = process.argv.slice(2);
const build = await loadCurrent();
const dimensions = listDimensions().filter(({ name }) => name.includes(words));
let missed = 0;
for (const dimension of dimensions) {
  const problem = await judge(dimension);
  if (problem === null) continue;
  missed += 1;
  console.log(`${dimension.name}: ${problem}`);
}
console.log(`${dimensions.length} dimensions, ${missed} grow too fast`);
if (missed > 0) process.exitCode = 1;

/** Null where it grows as it should. */
async function judge(dimension: Dimension): Promise<string | null> {
  const times: number[] = [];
  for (const size of SIZES) {
    times.push(await measure(dimension, size));
    // what takes this long at half a size would not end
    if (times.at(-1)! > MOST_FOR_MEGABYTE) return `${format(times)}: too slow to go on`;
  }
  const grown = times.some(
    (time, i) => i > 0 && time > LEAST && time > MOST_GROWTH * Math.max(times[i - 1]!, LEAST / 2),
  );
  const megabyte = await measure(dimension, 1024 * 1024);
  if (megabyte > MOST_FOR_MEGABYTE) return `${format(times)}, 1 MB ${megabyte.toFixed(0)} ms`;
  return grown ? format(times) : null;
}

/** The least of some runs, in time that the thread computed. */
async function measure(dimension: Dimension, size: number): Promise<number> {
  const bytes = new TextEncoder().encode(dimension.make(size));
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && !(run > 0 && least > 500); run += 1) {
    const start = process.threadCpuUsage();
    await checkPage(build, bytes);
    const { user, system } = process.threadCpuUsage();
    least = Math.min(least, (user + system - start.user - start.system) / 1000);
  }
  return least;
}

function format(times: readonly number[]): string {
  return `${times.map((time) => time.toFixed(0)).join(' → ')} ms for ${SIZES.slice(0, times.length)
    .map((size) => size / 1024)
    .join(' → ')} KB`;
}

import { readDocument } from '@gouji/readers';
import { describe, expect, test } from 'vitest';
import { makeRandom, PDF_LOOKS, type Random, renderPdf, sampleReport } from '../src/index.ts';
import { assertForSeeds, RUNS } from './read-report.ts';

/** In time that the thread computes: how long that takes is the machine's business. */
const LONGEST = 10_000;
const computed = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

async function expectOutcome(bytes: Uint8Array, told: string): Promise<void> {
  const start = computed();
  const reading = await readDocument(bytes);
  expect('blocks' in reading || 'reason' in reading, told).toBe(true);
  expect(computed() - start, told).toBeLessThan(LONGEST);
}

const sample = (seed: number) => renderPdf(sampleReport(seed), makeRandom(seed, 'look').pick(PDF_LOOKS));

describe('a damaged PDF is read as far as it goes, or gives a reason', () => {
  test('cut at every tenth of its length', async () => {
    await assertForSeeds(RUNS / 120, async (seed) => {
      const bytes = sample(seed);
      for (let tenth = 1; tenth < 10; tenth += 1)
        await expectOutcome(bytes.subarray(0, (bytes.length * tenth) / 10), `seed ${seed}, ${tenth} tenths`);
    });
  });

  test('with bytes changed at random', async () => {
    await assertForSeeds(RUNS / 6, async (seed) => {
      const random = makeRandom(seed, 'damage');
      await expectOutcome(damage(sample(seed), random), `seed ${seed}`);
    });
  });
});

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = new Uint8Array(bytes);
  for (let i = random.integer(1, 40); i > 0; i -= 1)
    damaged[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
  return damaged;
}

test('a PDF of many objects, pages or instructions costs no more than its limits', async () => {
  const page = '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj';
  const pages = (kids: number) =>
    `2 0 obj\n<< /Type /Pages /Count ${kids} /Kids [${'3 0 R '.repeat(kids)}] >>\nendobj`;
  const write = (kids: number, content: string, more: string) =>
    new TextEncoder().encode(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${pages(kids)}\n${page}\n` +
        `4 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n${more}trailer\n<< /Root 1 0 R >>\n%%EOF`,
    );
  const objects = Array.from(
    { length: RUNS > 120 ? 1_000_000 : 50_000 },
    (_, i) => `${i + 10} 0 obj\n1\nendobj\n`,
  ).join('');
  await expectOutcome(write(1, '', objects), 'objects');
  await expectOutcome(write(100_000, '', ''), 'pages');
  const lines = write(1, '1 1 m 2 2 l S\n'.repeat(30_000), '');
  expect(await readDocument(lines, { limits: { steps: 20_000 } })).toMatchObject({ reason: 'too-large' });
});

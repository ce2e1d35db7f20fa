import { expect, test } from 'vitest';
import {
  BODY_KINDS,
  LOOKS,
  makeRandom,
  renderHtml,
  renderText,
  sampleMix,
  sampleReport,
  TEXT_LOOKS,
} from '../src/index.ts';
import { readAndCheck } from './read-report.ts';

/** 25 of each kind of body: 300. */
const EACH = 25;
const seeds = Array.from({ length: EACH }, (_, i) => i + 1);

async function alarms(text: string): Promise<string[]> {
  const { reason, findings } = await readAndCheck(text);
  if (reason) return [reason.code];
  return findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

test.each(BODY_KINDS)('consistent reports of a %s give no finding, as a page and as text', async (kind) => {
  for (const seed of seeds) {
    const report = sampleReport(seed * 1000 + BODY_KINDS.indexOf(kind), { kind });
    const rendered = seed % 2 === 0 ? renderText(report) : renderHtml(report);
    expect(await alarms(rendered), `seed ${report.seed}`).toEqual([]);
  }
});

/** Sections out of order are no false alarm. */
const IN_ORDER = LOOKS.filter(({ name }) => name !== 'tables-in-another-order');

test('however a page looks, a consistent report gives no warning', async () => {
  for (const seed of seeds) {
    const html = renderHtml(sampleReport(seed), sampleMix(IN_ORDER, makeRandom(seed, 'mix')));
    expect(await warnings(html), `seed ${seed}`).toEqual([]);
  }
});

test.each(TEXT_LOOKS.map((look) => [look.name, look] as const))(
  'flattened as %s, consistent reports give no warning',
  async (_, look) => {
    for (const seed of [1, 2, 3, 4]) {
      expect(await warnings(renderText(sampleReport(seed), look)), `seed ${seed}`).toEqual([]);
    }
  },
);

async function warnings(text: string): Promise<string[]> {
  return (await alarms(text)).filter((alarm) => !alarm.startsWith('info'));
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellIds, TEMPLATES } from '../report/template.ts';
import { RULES } from '../rules/registry.ts';
import type { CheckedReport, Rule } from '../rules/rule.ts';
import { FIGURES, makeReport } from './gold/figures.ts';
import { readClaims } from './read-claims.ts';

/**
 * Paragraphs as reports have them, written from the rules alone by somebody who had not seen the reader: half of them
 * honest, half with one wrong number (`finds`: which; with `any` one of them is enough).
 */
interface GoldParagraph {
  id: string;
  kind: string;
  figures: string;
  body: string;
  text: string;
  finds?: number[];
  any?: boolean;
}

const FILE = new URL('gold/paragraphs.json', import.meta.url);
const { figures, paragraphs } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  figures: Record<string, Record<string, number>>;
  paragraphs: GoldParagraph[];
};
const PROSE_RULES: readonly Rule<string>[] = RULES.filter(({ id }) => id.startsWith('prose/'));

/** What the rules about prose say of it. */
function judge(paragraph: GoldParagraph): string[] {
  const report = makeReport({ ...FIGURES.busy, organization: paragraph.body, year: 2024 }, paragraph.text);
  const values = figures[paragraph.figures]!;
  const cells = cellIds(TEMPLATES['2021']).map((id) => {
    const value = values[id] ?? 0;
    return [id, { id, value, text: String(value), state: 'number', origin: null }] as const;
  });
  const filled = { ...report, cells: new Map(cells) };
  const checked: CheckedReport = { ...filled, prose: readClaims(filled), checks: [], faults: [] };
  return PROSE_RULES.flatMap((rule) =>
    [...rule.check(checked)].flatMap((outcome) =>
      outcome.outcome === 'violation' ? [JSON.stringify({ rule: rule.id, ...outcome }, withoutReport)] : [],
    ),
  );
}

/** Of a passage, its words. */
function withoutReport(key: string, value: unknown): unknown {
  if (key !== 'passage') return value;
  const { prose, start, end } = value as { prose: { text: string }; start: number; end: number };
  return prose.text.slice(start, end);
}

test('nothing is said of honest paragraphs', () => {
  const honest = paragraphs.filter(({ finds }) => !finds);
  expect(honest.length).toBeGreaterThan(200);
  const accused = honest.flatMap((paragraph) => judge(paragraph).map((one) => `${paragraph.id} ${one}`));
  expect(accused).toEqual([]);
});

/** How many wrong numbers are found at least: raised as the reader learns. */
const FOUND = 162;

test('wrong numbers are found', () => {
  const wrong = paragraphs.filter(({ finds }) => finds);
  const found = wrong.filter((paragraph) => {
    const said = judge(paragraph).join();
    const isNamed = (value: number) => said !== '' && (value === 0 || said.includes(String(value)));
    return paragraph.any ? paragraph.finds!.some(isNamed) : paragraph.finds!.every(isNamed);
  });
  expect(wrong.length).toBeGreaterThan(200);
  expect(found.length).toBeGreaterThanOrEqual(FOUND);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from './registry.ts';

/**
 * The laws and notices that each page goes by. Whoever adds one has read it, or has read it quoted by an office; what is
 * custom only says so in its page instead.
 */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'applications/fee-notice': ['〔2020〕109号'],
  'disclosure/in-force': ['〔2021〕30号'],
  'disclosure/rulemaking-power': ['立法法'],
  'identity/legal-basis': ['〔2019〕60号', '〔2021〕30号'],
  'identity/period': ['条例 第四十九条'],
  'identity/signature': ['条例 第四十九条'],
  'prose/fees': ['〔2020〕109号'],
  'prose/review-counting': ['〔2016〕201号', '行政复议法'],
  'publication/deadline': ['条例 第四十九条'],
  'publication/too-early': ['条例 第四十九条'],
  'structure/accountability': ['条例 第五十条'],
  'structure/empty-section': ['条例 第五十条'],
  'structure/fee-statement': ['〔2020〕109号'],
  'structure/five-aspects': ['〔2021〕30号'],
  'structure/free-form': ['〔2021〕30号'],
  'structure/own-facts': ['〔2021〕30号'],
  'structure/problems-and-measures': ['条例 第五十条'],
  'structure/section': ['〔2019〕60号', '〔2021〕30号', '条例 第五十条'],
  'table/label': ['〔2019〕60号', '〔2021〕30号'],
  'table/missing': ['〔2021〕30号'],
  'table/template': ['〔2021〕30号'],
};

/** The pages whose rule is custom: no text that orders it was found. */
const CUSTOM: readonly string[] = [
  'cell/blank',
  'identity/period',
  'identity/signature',
  'structure/fee-statement',
  'structure/title',
  'table/blank',
];

function pageOf(id: string): string {
  const page = readFileSync(path.join(import.meta.dirname, `../../docs/rules/${id}.md`), 'utf8');
  return page.slice(0, page.indexOf('## Examples'));
}

function sourcesOf(page: string): string[] {
  const numbers = [...page.matchAll(/(?:国\p{Script=Han}{1,6}[函发])?(〔20\d\d〕\d{1,3}号)/gu)].map(
    (match) => match[1]!,
  );
  const articles = [...page.matchAll(/政府信息公开条例》(第\p{Script=Han}{1,5}条)/gu)].map(
    (match) => `条例 ${match[1]}`,
  );
  const laws = [...page.matchAll(/《((?:行政)?\p{Script=Han}{1,4}法)》/gu)].map((match) => match[1]!);
  return [...new Set([...numbers, ...articles, ...laws])].sort();
}

/** Wrong numbers that a page quotes as examples of a fault. */
const MISPRINTS = new Set(['〔2019〕30号', '〔2021〕60号']);

test('each page that cites a law or a notice is listed with what it cites', () => {
  const cited = RULES.map(
    ({ id }) => [id, sourcesOf(pageOf(id)).filter((one) => !MISPRINTS.has(one))] as const,
  );
  expect(Object.fromEntries(cited.filter(([, sources]) => sources.length > 0))).toEqual(SOURCES);
});

test('what is custom only says so, in both languages', () => {
  const said = RULES.map(({ id }) => id).filter((id) => pageOf(id).includes('惯例'));
  expect(said).toEqual(CUSTOM);
  expect(said.filter((id) => !pageOf(id).includes('custom'))).toEqual([]);
});

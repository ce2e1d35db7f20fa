import { readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { changeCell, renderHtml, sampleReport } from '@gouji/testing';
import { expect, it } from 'vitest';
import type { Decision, Decisions } from '../decision.ts';
import { packBlocks } from '../pack-blocks.ts';
import type { Settings } from '../settings.ts';
import { answerCheck } from './answer-check.ts';

const report = changeCell(sampleReport(7), 'applications.partial.naturalPerson', 90817);
const { blocks } = packBlocks(readTree(parseHtml(renderHtml(report))!, parse5Adapter));
const settings: Settings = {
  lang: 'zh',
  theme: 'auto',
  severities: ['error'],
  pill: true,
  memory: true,
  size: 'normal',
};

it('tells a page what was decided about its own findings, and nothing about others', () => {
  const mark: Decision = {
    state: 'cleared',
    reason: '已更正',
    at: '2024-01-01T00:00:00Z',
    organization: null,
    year: null,
    message: '',
    address: '',
  };
  const ask = (decisions: Decisions) =>
    answerCheck({ blocks, source: '', others: [] }, { settings, decisions }, 'zh');
  const [finding] = ask({}).result.findings;
  const { marks } = ask({ [finding!.id]: mark, ffffffffffffffff: mark });
  expect(marks).toEqual({ [finding!.id]: mark });
});

it('tells the year of the other reports of a page, and of no copy', () => {
  const packed = (seed: number, year: number) =>
    packBlocks(
      readTree(parseHtml(renderHtml(sampleReport(seed, { template: '2021', year })))!, parse5Adapter),
    ).blocks;
  const others = [blocks, packed(3, 2023), packed(3, 2023), []];
  const answer = answerCheck({ blocks, source: '', others }, { settings, decisions: {} }, 'zh');
  expect(answer.others.map((other) => other && [other.year, other.errors])).toEqual([
    null,
    [2023, 0],
    null,
    null,
  ]);
});

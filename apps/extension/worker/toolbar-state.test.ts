import { refuseDocument } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../messages.ts';
import { type FrameSummary, summarizeFrame, toolbarState } from './toolbar-state.ts';

const frame = (error: number, warning: number, info: number, state: FrameSummary['state'] = 'checked') => ({
  counts: { error, warning, info },
  state,
});

describe('toolbarState', () => {
  it.each([
    ['nothing', [], 'idle', 0],
    ['pages that are no report', [frame(0, 0, 0, 'other')], 'idle', 0],
    ['a consistent report', [frame(0, 0, 0, 'other'), frame(0, 0, 0)], 'consistent', 0],
    ['errors and doubts', [frame(2, 1, 4)], 'findings', 3],
    ['notes alone', [frame(0, 0, 4)], 'consistent', 4],
    ['notes on pictures of tables', [frame(0, 0, 4, 'unread')], 'unread', 4],
    ['two frames', [frame(1, 0, 0), frame(0, 2, 0)], 'findings', 3],
    ['pictures of tables', [frame(0, 0, 0, 'unread')], 'unread', 0],
    ['an error that the reader ignores', [frame(0, 0, 0, 'findings')], 'findings', 0],
  ] as const)('of %s', (_, frames, icon, count) => {
    expect(toolbarState(frames)).toMatchObject({ icon, count });
  });

  it('takes the colour of the gravest', () => {
    expect(toolbarState([frame(0, 1, 0), frame(1, 0, 0)]).severity).toBe('error');
    expect(toolbarState([frame(0, 1, 3)]).severity).toBe('warning');
  });
});

it.each([
  ['consistent', 'checked'],
  ['findings', 'findings'],
  ['open', 'unread'],
  ['unread', 'unread'],
] as const)('a frame whose report was checked with the verdict %s', (verdict, state) => {
  const refused = refuseDocument('image-only', { source: '' });
  const result = { ...refused, status: 'checked' as const, summary: { ...refused.summary, verdict } };
  expect(summarizeFrame(frameReport(result)).state).toBe(state);
});

it.each([
  ['not-a-report', 'other'],
  ['image-only', 'unread'],
  ['attachment-only', 'unread'],
] as const)('a frame that is %s counts as %s', (code, state) => {
  expect(summarizeFrame(frameReport(refuseDocument(code, { source: '' }))).state).toBe(state);
});

function frameReport(result: FrameReport['result']): FrameReport {
  return {
    kind: 'report',
    document: '',
    isFirst: true,
    address: '',
    title: '',
    result,
    counts: { error: 0, warning: 0, info: 0 },
    placed: [],
    attachments: [],
    listed: [],
    reports: [],
    isRemoved: false,
    changed: null,
    foreignFrames: [],
  };
}

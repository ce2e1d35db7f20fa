import { refuseDocument } from '@gouji/core';
import { expect, it } from 'vitest';
import type { FrameReport } from '../messages.ts';
import {
  NOWHERE,
  refusalOf,
  reportsOf,
  unreadFrames,
  withFrame,
  withoutDocument,
  withoutFrame,
} from './tab-view.ts';

const frame = (address: string, part: Partial<FrameReport> = {}): FrameReport => ({
  kind: 'report',
  document: address,
  isFirst: true,
  address,
  title: '',
  result: refuseDocument('not-a-report', { source: address }),
  counts: { error: 0, warning: 0, info: 0 },
  placed: [],
  attachments: [],
  listed: [],
  reports: [],
  isRemoved: false,
  changed: null,
  foreignFrames: [],
  ...part,
});
const checked = { result: { ...refuseDocument('not-a-report', { source: '' }), status: 'checked' as const } };

it('keeps frames apart, and the last word of each', () => {
  const view = [frame('a'), frame('b', checked), frame('c', checked)].reduce(
    (all, one, i) => withFrame(all, [0, 7, 7][i]!, one),
    NOWHERE,
  );
  expect(reportsOf(view).map(([id, { address }]) => [id, address])).toEqual([[7, 'c']]);
});

it('puts the page itself before its frames', () => {
  const view = withFrame(withFrame(NOWHERE, 3, frame('inner', checked)), 0, frame('outer', checked));
  expect(reportsOf(view).map(([id]) => id)).toEqual([0, 3]);
});

it('forgets a frame that has left its document', () => {
  const view = withFrame(withFrame(NOWHERE, 3, frame('inner', checked)), 0, frame('outer', checked));
  expect([...withoutFrame(view, 3).frames.keys()]).toEqual([0]);
  expect(withoutFrame(view, 5)).toBe(view);
});

it('forgets a document that was left, whatever frame it is said to be in', () => {
  const view = withFrame(withFrame(NOWHERE, 3, frame('inner', checked)), 0, frame('outer', checked));
  expect([...withoutDocument(view, 'outer').frames.keys()]).toEqual([3]);
  expect(withoutDocument(view, 'before')).toBe(view);
});

it('gives the reason of the frame that came nearest to a report', () => {
  const pictures = refuseDocument('image-only', { source: '' });
  const view = withFrame(withFrame(NOWHERE, 0, frame('outer')), 3, frame('inner', { result: pictures }));
  expect(refusalOf(view)).toBe(pictures.reason!.message);
  expect(refusalOf(NOWHERE)).toBeNull();
});

it('names the frames that nobody has reported from', () => {
  const outer = frame('https://a.gov.cn/', {
    foreignFrames: ['https://b.cn/x', 'https://c.cn/y', 'https://b.cn/x'],
  });
  const view = withFrame(withFrame(NOWHERE, 0, outer), 2, frame('https://c.cn/y'));
  expect(unreadFrames(view)).toEqual(['https://b.cn/x']);
});

import { cellIds, identities, type ReportContent, TEMPLATES } from '@gouji/core';
import { describe, expect, it } from 'vitest';
import { explainCheck } from './explain-check.ts';

const template = TEMPLATES['2021'];

function makeReport(values: Record<string, number | null>): ReportContent {
  const cells: ReportContent['cells'] = {};
  for (const id of cellIds(template)) cells[id] = { value: 0, text: '0', state: 'number' };
  for (const [id, value] of Object.entries(values)) {
    cells[id] =
      value === null ? { value, text: '', state: 'blank' } : { value, text: `${value}`, state: 'number' };
  }
  return {
    title: null,
    organization: null,
    year: 2022,
    template: '2021',
    publishedOn: null,
    sections: [],
    tables: { disclosure: 'read', applications: 'read', review: 'read' },
    cells,
    claims: [],
  };
}

const check = (id: string, left: number | null, right: number | null) => ({
  id,
  rule: 'applications/arithmetic',
  outcome: 'violation' as const,
  left,
  right,
  cells: [],
});

describe('explainCheck', () => {
  it('writes out both sides of a balance', () => {
    const report = makeReport({
      'applications.new.total': 38,
      'applications.carriedOver.total': 2,
      'applications.processedTotal.total': 39,
      'applications.carriedForward.total': null,
    });
    const explained = explainCheck(check('applications/balance:total', 40, 39), report, 'zh');
    expect(explained?.left.map(({ cell, value }) => [cell, value])).toEqual([
      ['applications.new.total', 38],
      ['applications.carriedOver.total', 2],
    ]);
    expect(explained?.right.map(({ value }) => value)).toEqual([39, 0]);
    expect(explained?.difference).toBe(-1);
  });

  it('leaves an unread term null, and the difference with it', () => {
    const report = makeReport({});
    report.cells['applications.granted.business'] = { value: null, text: '1O', state: 'unreadable' };
    const explained = explainCheck(check('applications/row-total:granted', null, 3), report, 'en');
    expect(explained?.left[1]).toMatchObject({ cell: 'applications.granted.business', value: null });
    expect(explained?.difference).toBeNull();
  });

  it('explains every identity of both forms', () => {
    for (const id of ['2019', '2021'] as const) {
      const report = { ...makeReport({}), template: id };
      for (const identity of identities(TEMPLATES[id])) {
        const explained = explainCheck(check(identity.id, 0, 0), report, 'zh');
        expect(explained?.left.map(({ cell }) => cell)).toEqual(identity.left);
        expect(explained?.title).not.toMatch(/[{}]/);
      }
    }
  });

  it('knows no check that is no identity', () => {
    expect(explainCheck(check('prose/sum', 1, 2), makeReport({}), 'zh')).toBeUndefined();
  });
});

import { baseReport, patchReport } from '@gouji/testing';
import { describe, expect, test } from 'vitest';
import { checkSample } from '../../test/check-sample.ts';

const FORMS = ['2019', '2021'] as const;
const SAID = { 1: '发布各类信息。', 2: '', 3: '', 4: '', 5: '', 6: '' };

function left(form: (typeof FORMS)[number], title: string, said: Record<number, string> = SAID) {
  const report = baseReport(form);
  const sections = Object.fromEntries(Object.entries(said).map(([n, text]) => [n, { paragraphs: [text] }]));
  const cells = Object.fromEntries(Object.keys(report.cells).map((id) => [id, '']));
  return checkSample(patchReport(report, { cells, sections, title, preamble: [] }));
}

describe.each(FORMS)('the form of %s', (form) => {
  test.each([
    '政府信息公开工作年度报告',
    '××市××局××××年政府信息公开工作年度报告',
    '××局2022年政府信息公开工作年度报告',
    '政府信息公开工作年度报告格式',
  ])('named %s is no report', (title) => {
    expect(left(form, title)).toMatchObject({ status: 'unrecognized', reason: { code: 'blank-form' } });
  });

  test('that names a body and a year is a report that is not filled in', () => {
    const { status, summary } = left(form, '青石县水利局2022年政府信息公开工作年度报告');
    expect([status, summary.verdict]).toEqual(['checked', 'unread']);
  });

  test('beside a sentence that counts is a draft', () => {
    const said = { ...SAID, 1: '本年收到政府信息公开申请81件。' };
    expect(left(form, '××局2022年政府信息公开工作年度报告', said).status).toBe('checked');
  });
});

import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './review-counting.ts';

const GOVERNMENT = { organization: '云溪县人民政府', year: 2024 };
const CELLS = { 'review.litigationDirect.total': 2, 'review.litigationAfterReview.total': 3 };

test.each<[string, string, number, string[]]>([
  ['县政府作为共同被告的行政诉讼案件3件。', '云溪县人民政府', 2022, ['info defendant']],
  ['其中作为行政复议机关应诉2件。', '云溪县司法局', 2022, ['info defendant']],
  ['作为共同被告的案件3件，不计入本表。', '云溪县人民政府', 2022, []],
  ['县政府作为共同被告参加诉讼。', '云溪县人民政府', 2022, []],
  ['作为共同被告的案件3件。', '云溪县水利局', 2022, []],
  ['公民不服不予公开决定直接提起行政诉讼2件。', '云溪县水利局', 2024, ['info direct']],
  ['公民不服不予公开决定直接提起行政诉讼2件。', '云溪县水利局', 2023, []],
  ['公民对逾期未答复直接提起行政诉讼2件。', '云溪县水利局', 2024, []],
  ['公民不服不予公开决定，经复议后提起行政诉讼3件。', '云溪县水利局', 2024, []],
])('%s (%s, %i)', (text, organization, year, expected) => {
  expect(judge(rule, { organization, year, cells: CELLS, sections: sixSections({ 4: [text] }) })).toEqual(
    expected,
  );
});

test('no suit is counted', () => {
  const sections = sixSections({ 4: ['县政府作为共同被告的行政诉讼案件3件。'] });
  expect(judge(rule, { ...GOVERNMENT, cells: {}, sections })).toEqual([]);
});

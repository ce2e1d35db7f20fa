import { expect, test } from 'vitest';
import { judge } from '../../../test/checked-report.ts';
import { rule } from './legal-basis.ts';

test.each([
  [2022, '依据国办公开办函〔2021〕30号编制。', ['pass']],
  [2022, '依据国办公开办函[2021]30 号编制。', ['pass']],
  [2022, '依据国办公开办函〔2019〕60号编制。', ['info outdated']],
  [2022, '依据国办公开函〔2019〕60号编制。', ['info outdated']],
  [2022, '依据国办公开办函〔2021〕60号编制。', ['info outdated']],
  [2022, '依据国办公开办函〔2019〕30号编制。', ['info outdated']],
  [2022, '由国办公开办函〔2019〕60号改为国办公开办函〔2021〕30号。', ['pass']],
  [2022, '依据国办公开办函〔2019〕60号、〔2021〕30号编制。', ['pass']],
  [2022, '依据国办公开办函〔2019〕61号规范平台。', []],
  [2022, '依据国办函〔2020〕109号收费。', []],
  [2022, '依据政府信息公开条例编制。', []],
  [2020, '依据国办公开办函〔2019〕60号编制。', []],
  [null, '依据国办公开办函〔2019〕60号编制。', []],
])('%s: %s', (year, text, expected) => {
  expect(judge(rule, { year, preamble: [text] })).toEqual(expected);
});

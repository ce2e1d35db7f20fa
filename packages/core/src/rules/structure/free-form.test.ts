import { expect, test } from 'vitest';
import { checkReport } from '../../check.ts';
import { readText } from '../../document/read-text.ts';

const TITLE = '云岭省人才工作局2024年政府信息公开工作年度报告';
const PROSE = [
  '2024年，我局主动公开信息1320条，发布政策解读45篇。',
  '全年受理政府信息公开申请12件，均按期答复。',
  '组织培训3次。数据统计期限为2024年1月1日至12月31日。',
];

test.each<[string, string[]]>([
  ['without any head', [TITLE, ...PROSE]],
  [
    'with heads of its own',
    [TITLE, '一、主动公开', PROSE[0]!, '二、依申请公开', PROSE[1]!, '三、下一步工作问题', PROSE[2]!],
  ],
])('prose alone, %s, is told once', (_, lines) => {
  const { status, findings, summary } = checkReport(readText(lines.join('\n\n')), { source: 'x' });
  expect(status).toBe('checked');
  expect(findings.map(({ rule }) => rule)).toEqual(['structure/free-form']);
  expect(summary.verdict).toBe('unread');
});

test.each<[string, string[]]>([
  [
    'the heads of the form',
    [
      TITLE,
      '一、总体情况',
      PROSE[0]!,
      '二、主动公开政府信息情况',
      PROSE[1]!,
      '五、存在的主要问题及改进情况',
      PROSE[2]!,
    ],
  ],
  ['no fact', [TITLE, '我局认真公开信息。', '我局认真答复申请。', '我局认真组织培训。']],
  ['news', [TITLE, '记者获悉，报告近日公布。', ...PROSE]],
])('%s: no free form', (_, lines) => {
  const { findings } = checkReport(readText(lines.join('\n\n')), { source: 'x' });
  expect(findings.filter(({ rule }) => rule === 'structure/free-form')).toEqual([]);
});

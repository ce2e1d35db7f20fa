import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './personal-data.ts';

test.each<[string, string[]]>([
  ['申请人身份证号11010519491231002X，已答复。', ['warning identity']],
  ['申请人身份证号11010519491231002x。', ['warning identity']],
  ['申请人身份证号110105194912310021。', ['pass']],
  ['信用代码91110105194912310X。', ['pass']],
  ['编号2110105194912310021。', ['pass']],
  ['联系人手机13800138000。', ['info mobile']],
  ['联系电话：１３８００１３８０００。', ['info mobile']],
  ['服务热线：13800138000。', ['pass']],
  ['138****8000', ['pass']],
  ['咨询电话：0518-83112345。', ['pass']],
  ['网址www.example.gov.cn/13800138000.html', ['pass']],
  ['投资138001380001元。', ['pass']],
])('%s', (text, expected) => {
  expect(judge(rule, { sections: sixSections({ 3: [text] }) })).toEqual(expected);
});

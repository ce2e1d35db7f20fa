import { expect, test } from 'vitest';
import { LabelIndex, labelKey } from './label.ts';
import { TEMPLATES } from './template.ts';

const rows = new LabelIndex(TEMPLATES['2021'].tables.applications.rows, (row) => row.label);
const columns = new LabelIndex(
  TEMPLATES['2021'].tables.applications.rows[0]!.columns,
  (column) => column.label,
);
const documents = new LabelIndex(
  TEMPLATES['2021'].tables.disclosure.rows[0]!.columns,
  (column) => column.label,
);

test.each([
  ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
  ['（三）不予公开', '不予公开'],
  ['(七) 总 计', '总计'],
  ['七、总计', '总计'],
  ['1. 属于国家秘密', '属于国家秘密'],
  ['三、本年度办理结果（一）予以公开', '本年度办理结果一予以公开'],
  ['三、（一）予以公开', '予以公开'],
  ['①属于国家秘密', '属于国家秘密'],
  ['⑴ 属于国家秘密', '属于国家秘密'],
  ['⒈属于国家秘密', '属于国家秘密'],
  ['㈠予以公开', '予以公开'],
  ['Ⅲ、其他', '其他'],
  ['c.其他', '其他'],
  ['3.3 其他', '其他'],
  ['危及"三安全一稳定"', '危及三安全一稳定'],
  ['本年增/减', '本年增减'],
])('%s says %s', (printed, key) => {
  expect(labelKey(printed)).toBe(key);
});

test.each([
  ['(一) 予以公开', 'granted', 'official'],
  ['（二）部分公开', 'partial', 'official'],
  ['(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)', 'partial', 'official'],
  ['2.其他法律法规禁止公开', 'refused.lawProhibits', 'slip'],
  ['3.危及三安全一稳定', 'refused.safetyAndStability', 'official'],
  ['6.属于四类过程信息', 'refused.processInformation', 'slip'],
  ['（七）合计', 'processedTotal', 'slip'],
  ['(一)予以公开 Fully disclosed', 'granted', 'official'],
  ['6.属于四类过程信息 Process information', 'refused.processInformation', 'slip'],
  ['四、结转下年度继续办理', 'carriedForward', 'official'],
  ['1.逾期不补正', 'otherHandling.notCorrected', 'slip'],
  ['2.申请人逾期未缴纳费用', 'otherHandling.feeUnpaid', 'slip'],
  ['（七）办理结果总计', 'processedTotal', 'slip'],
  ['（一）予以公开[张1]', 'granted', 'official'],
  ['（一）予以公开[Administrator12]', 'granted', 'official'],
  ['（二）部分公开（区分处理的，只计这一情形）[张1]', 'partial', 'official'],
  [`（一）予以公开（指${'申请人要求的内容全部提供的'.repeat(9)}）`, 'granted', 'official'],
  ['（一）予以公开（含部分内容（略）转为主动公开的）', 'granted', 'official'],
  ['（一）予以公开①', 'granted', 'official'],
  ['②重复申请（指同一申请人再次提出的申请（含信函））', 'notProcessed.duplicate', 'official'],
  ['1.重复申请【同一申请人就同一内容再次提出】', 'notProcessed.duplicate', 'official'],
])('%s is the row %s in words that are %s', (printed, id, fit) => {
  const match = rows.find(printed);
  expect([match?.item.id, match?.fit]).toEqual([id, fit]);
});

test.each([
  ['本年废件数', 'repealed', 'slip'],
  ['现行有效件', 'inForce', 'slip'],
  ['本年制发件数', 'issued', 'official'],
])('%s is the column %s in words that are %s', (printed, id, fit) => {
  const match = documents.find(printed);
  expect([match?.item.id, match?.fit]).toEqual([id, fit]);
});

test.each(['（三）不予公开', '三、本年度办理结果', '自然人', '2022年', '', '本年X件数'])(
  '%j is no label of a row',
  (printed) => {
    expect(rows.find(printed)).toBeUndefined();
  },
);

test('a form may explain a row at length', () => {
  const services = new LabelIndex(TEMPLATES['2019'].tables.disclosure.rows, (row) => row.label);
  const explained = `其他对外管理服务事项（指除行政许可、行政处罚、行政强制以外，${'由本机关对外提供的其他服务，'.repeat(5)}以清单为准）`;
  expect(services.find(explained)?.item.id).toBe('otherServices');
  expect(services.find(`${explained.slice(0, 40)}`)?.item.id).toBe('otherServices');
  expect(services.find(`说明（${'甲'.repeat(5000)}）`)).toBeUndefined();
});

test('what lies between two labels is neither', () => {
  expect(documents.find('本年件数')).toBeUndefined();
  expect(columns.find('企业机构')).toBeUndefined();
});

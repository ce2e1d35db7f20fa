import { mayMakeRegulations, readBodyKind } from '../../report/body-kind.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'none' | 'unsure';

export const rule: Rule<MessageId> = {
  id: 'disclosure/rulemaking-power',
  severity: 'warning',
  summary: {
    zh: '无权制定规章的机关，规章各项为 0。',
    en: 'A body that may not make regulations reports none.',
  },
  messages: {
    none: {
      zh: '按立法法，{organization}不能制定规章，规章一行却填有数字：{cells}；请核对是否应填在“行政规范性文件”一行。',
      en: 'By the 立法法, {organization} may not make regulations, but some are reported: {cells}. Check whether they belong to the normative documents.',
    },
    unsure: {
      zh: '规章一行填有数字：{cells}。只有国务院部门、省级政府、设区的市和自治州的政府可以制定规章，请核对。',
      en: 'Regulations are reported: {cells}. Only departments of the State Council, provinces, cities with districts and autonomous prefectures may make them.',
    },
  },
  check: checkPower,
};

function checkPower(report: CheckedReport): RuleOutcome<MessageId>[] {
  const may = mayMakeRegulations(readBodyKind(report.organization));
  if (may === true) return [];
  const own = [...report.cells.values()].filter(({ id }) => id.startsWith('disclosure.regulations.'));
  if (own.every(({ state }) => state === 'missing')) return [];
  const cells = own
    .filter(({ state, value }) => state === 'number' && value !== null && value > 0)
    .map(({ id }) => id);
  if (cells.length === 0) return [{ outcome: 'pass' }];
  const data = { cells: { cells } };
  if (may === null) return [{ outcome: 'violation', message: 'unsure', severity: 'info', data, cells }];
  return [
    { outcome: 'violation', message: 'none', data: { ...data, organization: report.organization! }, cells },
  ];
}

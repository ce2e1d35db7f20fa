import { mayMakeRegulations, readBodyKind } from '../../report/body-kind.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

export const rule: Rule = {
  id: 'disclosure/rulemaking-power',
  severity: 'warning',
  summary: {
    zh: '无权制定规章的机关，规章各项为 0。',
    en: 'A body that may not make regulations reports none.',
  },
  messages: {
    none: {
      zh: '{organization}无权制定规章，但规章一行填有数字：{cells}。规范性文件不是规章。',
      en: '{organization} may not make regulations, but reports some: {cells}.',
    },
    unsure: {
      zh: '规章一行填有数字：{cells}。只有国务院部门、省级政府、设区的市和自治州的政府可以制定规章，请核对。',
      en: 'Regulations are reported: {cells}. Only departments of the State Council, provinces, cities with districts and autonomous prefectures may make them.',
    },
  },
  check: checkPower,
};

function checkPower(report: CheckedReport): RuleOutcome[] {
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

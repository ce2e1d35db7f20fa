import type { Template } from '../report/template.ts';
import type { Lang } from '../rules/rule.ts';
import type { Suspect } from '../schema.ts';
import { describeCell, describeNumber } from './describe-cell.ts';

/** Cells that are all wrong, each with what it should hold. */
export function describeRepairs(suspects: readonly Suspect[], template: Template, lang: Lang): string {
  const parts = suspects.map(({ cell, value, suggested }) => {
    const [is, should] = [describeNumber(value ?? 0), describeNumber(suggested)];
    const name = describeCell(cell, template, lang);
    return lang === 'zh' ? `${name} 应为 ${should}（现为 ${is}）` : `${name} should be ${should} (is ${is})`;
  });
  return parts.join(lang === 'zh' ? '，' : ', ');
}

/** Cells of which some may be wrong, each with what it would have to hold. */
export function describeCandidates(suspects: readonly Suspect[], template: Template, lang: Lang): string {
  const cells = [...new Set(suspects.map(({ cell }) => cell))];
  const parts = cells.map((cell) => {
    const own = suspects.filter((suspect) => suspect.cell === cell);
    const is = describeNumber(own[0]!.value ?? 0);
    const should = own.map(({ suggested }) => describeNumber(suggested));
    const name = describeCell(cell, template, lang);
    return lang === 'zh'
      ? `${name}（现为 ${is}，如有误应为 ${should.join(' 或 ')}）`
      : `${name} (is ${is}, if wrong should be ${should.join(' or ')})`;
  });
  return parts.join(lang === 'zh' ? '、' : ', ');
}

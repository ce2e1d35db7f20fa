import { type IdentityKind, identities, type Template } from '../report/template.ts';
import type { Lang, Message } from '../rules/rule.ts';
import { describeColumn, describeRow } from './describe-cell.ts';

/**
 * An identity in words, its place first: `总计：本年新收 + 上年结转 = 办理结果总计 + 结转下年度`.
 *
 * @param id such as `applications/balance:total`
 * @returns the id itself where the template has no such identity
 */
export function describeIdentity(id: string, template: Template, lang: Lang): string {
  return describeIdentities([id], template, lang);
}

/** Several in words, each kind once with all its rows or columns. */
export function describeIdentities(ids: readonly string[], template: Template, lang: Lang): string {
  const known = identities(template).filter((identity) => ids.includes(identity.id));
  const unknown = ids.filter((id) => known.every((identity) => identity.id !== id));
  const parts = [...new Set(known.map(({ kind }) => kind))].map((kind) => {
    const places = known
      .filter((one) => one.kind === kind)
      .map(({ place }) => PLACE[kind](place, template, lang));
    return lang === 'zh'
      ? `${places.join('、')}：${FORMULA[kind].zh}`
      : `${places.join(', ')}: ${FORMULA[kind].en}`;
  });
  return [...parts, ...unknown].join(lang === 'zh' ? '；' : '; ');
}

type DescribePlace = (place: string, template: Template, lang: Lang) => string;

const row =
  (table: 'applications' | 'review'): DescribePlace =>
  (place, template, lang) =>
    describeRow(table, place, template, lang);

const column: DescribePlace = (place, template, lang) =>
  describeColumn('applications', place, template, lang);

const PLACE: Readonly<Record<IdentityKind, DescribePlace>> = {
  'applications/balance': column,
  'applications/result-total': column,
  'applications/row-total': row('applications'),
  'review/total': row('review'),
};

const FORMULA: Readonly<Record<IdentityKind, Message>> = {
  'applications/balance': {
    zh: '本年新收 + 上年结转 = 办理结果总计 + 结转下年度',
    en: 'new + carried over = processed + carried forward',
  },
  'applications/result-total': {
    zh: '各项办理结果之和 = 办理结果总计',
    en: 'sum of the results = processed',
  },
  'applications/row-total': { zh: '各类申请人之和 = 总计', en: 'sum of the applicants = total' },
  'review/total': { zh: '各类结果之和 = 总计', en: 'sum of the results = total' },
};

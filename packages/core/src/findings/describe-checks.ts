import type { TableId, Template } from '../report/template.ts';
import type { Lang, Message } from '../rules/rule.ts';
import { describeColumn, describeRow } from './describe-cell.ts';

/** Identities in words, by their ids: each kind once, with its rows or columns. */
export function describeChecks(ids: readonly string[], template: Template, lang: Lang): string {
  const kinds = [...new Set(ids.map(kindOf))];
  const parts = kinds.map((kind) => {
    const own = ids.filter((id) => kindOf(id) === kind);
    const words = WORDS[kind];
    if (!words) return own.join(', ');
    const describe = words.by === 'column' ? describeColumn : describeRow;
    const lines = own.map((id) => describe(words.table, id.slice(kind.length + 1), template, lang));
    return words.message[lang].replace('{lines}', lines.join(lang === 'zh' ? '、' : ', '));
  });
  return parts.join(lang === 'zh' ? '；' : '; ');
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

interface Words {
  table: TableId;
  by: 'row' | 'column';
  message: Message;
}

const WORDS: Readonly<Record<string, Words>> = {
  'applications/balance': {
    table: 'applications',
    by: 'column',
    message: {
      zh: '新收＋上年结转＝（七）总计＋结转下年度，在各列：{lines}',
      en: 'new + carried over = processed + carried forward, in the columns {lines}',
    },
  },
  'applications/result-total': {
    table: 'applications',
    by: 'column',
    message: {
      zh: '各项办理结果之和＝（七）总计，在各列：{lines}',
      en: 'sum of the results = processed, in the columns {lines}',
    },
  },
  'applications/row-total': {
    table: 'applications',
    by: 'row',
    message: {
      zh: '各类申请人之和＝总计，在各行：{lines}',
      en: 'sum of the applicants = total, in the rows {lines}',
    },
  },
  'review/total': {
    table: 'review',
    by: 'row',
    message: {
      zh: '各种结果之和＝总计：{lines}',
      en: 'sum of the results = total, of {lines}',
    },
  },
};

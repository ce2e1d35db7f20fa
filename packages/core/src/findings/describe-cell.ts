import {
  type CellId,
  findCell,
  type TableId,
  TEMPLATES,
  type Template,
  templateOf,
} from '../report/template.ts';
import type { Lang } from '../rules/rule.ts';
import type { TemplateId } from '../schema.ts';

/**
 * A cell in words, as the form prints its row and its column: `（一）予以公开 · 总计`, `Granted · Total`.
 *
 * @param id such as `applications.granted.total`
 * @param form `report` of a result, the id of a template, or a template
 * @returns the id itself where it is none of the form
 */
export function describeCell(id: CellId, form: Form, lang: Lang): string {
  const template = resolveForm(form);
  const found = findCell(template, id);
  if (!found) return id;
  return `${describeRow(found.table.id, found.row.id, template, lang)} · ${found.column.label[lang]}`;
}

/** By what the words of a cell go. */
type Form = Template | TemplateId | Parameters<typeof templateOf>[0];

function resolveForm(form: Form): Template {
  if (typeof form === 'string') return TEMPLATES[form];
  return 'basis' in form ? form : templateOf(form);
}

/**
 * A row in words, with the label of its group where its own says too little: `（三）不予公开 1.属于国家秘密`.
 *
 * @param row the middle of a cell’s id, such as `refused.stateSecret`
 * @returns the same where it is none of the template
 */
export function describeRow(table: TableId, row: string, template: Template, lang: Lang): string {
  const found = template.tables[table].rows.find(({ id }) => id === row);
  if (!found) return row;
  const group = found.group === undefined ? undefined : template.groups[found.group];
  const own = lang === 'zh' ? shorten(found.numeral + found.label.zh) : found.label.en;
  if (!group) return own;
  return lang === 'zh' ? `${group.numeral}${group.label.zh} ${own}` : `${group.label.en}: ${own}`;
}

/** The words over a column of table 三 or 四, whose rows all have the same. */
export function describeColumn(table: TableId, column: string, template: Template, lang: Lang): string {
  const found = template.tables[table].rows[0]?.columns.find(({ id }) => id === column);
  return found ? found.label[lang] : column;
}

/** A table in words: in Chinese the title of its section, `三、收到和处理政府信息公开申请情况`. */
export function describeTable(table: TableId, template: Template, lang: Lang): string {
  const { section, title } = template.tables[table];
  return lang === 'zh' ? `${'一二三四'[section - 1]}、${title.zh}` : title.en;
}

/** A value in digits, as the forms print it: without grouping, with at most six decimals. */
export function describeNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Without the remark in brackets that some official labels carry. */
function shorten(label: string): string {
  const bracket = label.indexOf('（', 1);
  return bracket > 3 ? label.slice(0, bracket) : label;
}

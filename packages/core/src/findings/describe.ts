import { findCell, type TableId, type Template } from '../report/template.ts';
import type { Data, Datum, Lang, Message } from '../rules/rule.ts';

/** Puts a message into words: fills its `{slots}` with the data, in the language asked for. */
export function describeMessage(message: Message, data: Data, template: Template, lang: Lang): string {
  return message[lang].replace(/\{([a-zA-Z]{1,20})\}/g, (slot, name: string) => {
    const datum = data[name];
    return datum === undefined ? slot : describeDatum(datum, template, lang);
  });
}

/** The row and the column of a cell in words (`（一）予以公开 · 总计`); its address where it is none of the template. */
export function describeCell(id: string, template: Template, lang: Lang): string {
  const found = findCell(template, id);
  if (!found) return id;
  return `${describeRow(found.table.id, found.row.id, template, lang)} · ${found.column.label[lang]}`;
}

/** The words of a row, with the label of its group where the label alone says too little. */
export function describeRow(table: TableId, row: string, template: Template, lang: Lang): string {
  const found = template.tables[table].rows.find(({ id }) => id === row);
  if (!found) return row;
  const group = found.group === undefined ? undefined : template.groups[found.group];
  const own = lang === 'zh' ? shorten(found.numeral + found.label.zh) : found.label.en;
  if (!group) return own;
  return lang === 'zh' ? `${group.numeral}${group.label.zh} ${own}` : `${group.label.en}: ${own}`;
}

/** 三、收到和处理政府信息公开申请情况 */
export function describeTable(table: TableId, template: Template, lang: Lang): string {
  const { section, title } = template.tables[table];
  return lang === 'zh' ? `${'一二三四'[section - 1]}、${title.zh}` : title.en;
}

function describeDatum(datum: Datum, template: Template, lang: Lang): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return describeNumber(datum);
  if ('cell' in datum) return describeCell(datum.cell, template, lang);
  if ('cells' in datum) {
    return datum.cells.map((cell) => describeCell(cell, template, lang)).join(lang === 'zh' ? '、' : ', ');
  }
  if ('row' in datum) return describeRow(datum.table, datum.row, template, lang);
  if ('rows' in datum) {
    return datum.rows
      .map((row) => describeRow(datum.table, row, template, lang))
      .join(lang === 'zh' ? '、' : ', ');
  }
  return describeTable(datum.table, template, lang);
}

/** Digits without grouping, as the forms print them. */
export function describeNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Without the remark in brackets that some official labels carry. */
function shorten(label: string): string {
  const bracket = label.indexOf('（', 1);
  return bracket > 3 ? label.slice(0, bracket) : label;
}

import type { Template } from '../report/template.ts';
import type { Data, Datum, Lang, Message } from '../rules/rule.ts';
import { describeCell, describeColumn, describeNumber, describeRow, describeTable } from './describe-cell.ts';
import { describeChecks } from './describe-checks.ts';
import { describeCandidates, describeRepairs } from './describe-repairs.ts';

/** Puts a message into words: fills its `{slots}` with the data, in the language asked for. */
export function describeMessage(message: Message, data: Data, template: Template, lang: Lang): string {
  return message[lang].replace(/\{([a-zA-Z]{1,20})\}/g, (slot, name: string) => {
    const datum = data[name];
    return datum === undefined ? slot : describeDatum(datum, template, lang);
  });
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
  if ('column' in datum) return describeColumn(datum.table, datum.column, template, lang);
  if ('columns' in datum) {
    return datum.columns
      .map((column) => describeColumn(datum.table, column, template, lang))
      .join(lang === 'zh' ? '、' : ', ');
  }
  if ('checks' in datum) return describeChecks(datum.checks, template, lang);
  if ('repairs' in datum) return describeRepairs(datum.repairs, template, lang);
  if ('candidates' in datum) return describeCandidates(datum.candidates, template, lang);
  if ('table' in datum) return describeTable(datum.table, template, lang);
  return datum[lang];
}

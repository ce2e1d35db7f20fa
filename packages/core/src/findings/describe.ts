import type { Template } from '../report/template.ts';
import type { Data, Datum, Figures, Lang, Message } from '../rules/rule.ts';
import { describeCell, describeColumn, describeNumber, describeRow, describeTable } from './describe-cell.ts';
import { describeIdentities } from './describe-identity.ts';
import { describeCandidates, describeRepairs } from './describe-repairs.ts';

/** What is said of a finding, in its parts. */
export interface Wording {
  /** Ends without a stop where figures follow. */
  headline: string;
  figures: string | null;
  remark: string | null;
}

/** An outcome as far as it has words. */
export interface Said {
  message: Message;
  data?: Data | undefined;
  figures?: Figures | undefined;
  remarks?: readonly Message[] | undefined;
}

/** Puts an outcome into words, in the language asked for. */
export function describe(
  { message, data = {}, figures, remarks = [] }: Said,
  template: Template,
  lang: Lang,
): Wording {
  return {
    headline: describeMessage(message, data, template, lang),
    figures: figures === undefined ? null : describeFigures(figures, template, lang),
    remark:
      remarks.length === 0 ? null : remarks.map((remark) => remark[lang]).join(lang === 'zh' ? '' : ' '),
  };
}

/** The parts as one message. */
export function joinWording({ headline, figures, remark }: Wording, lang: Lang): string {
  const [colon, stop, space] = lang === 'zh' ? ['：', '。', ''] : [': ', '.', ' '];
  const sentence = figures === null ? headline : headline + colon + figures + stop;
  return remark === null ? sentence : sentence + space + remark;
}

function describeFigures(figures: Figures, template: Template, lang: Lang): string {
  if ('checks' in figures) return describeIdentities(figures.checks, template, lang);
  if ('repairs' in figures) return describeRepairs(figures.repairs, template, lang);
  return describeCandidates(figures.candidates, template, lang);
}

/** Fills the `{slots}` of a message with the data. */
function describeMessage(message: Message, data: Data, template: Template, lang: Lang): string {
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
  if ('table' in datum) return describeTable(datum.table, template, lang);
  return datum[lang];
}

import { FORM_LABELS, FORM_LETTERS } from './form-letters.ts';
import { labelKey } from './label.ts';

/**
 * Whether a line of flattened text stood in one of the tables: cells between tabs, a lone figure, a label of the form.
 * It serves where no reader of tables claimed the line, so that no row becomes prose or a section.
 */
export function isTableLine(text: string): boolean {
  if (text.includes('\t')) return !text.includes('。');
  const plain = text.replace(/\s/g, '');
  if (/^[\d.\-—/]{0,12}$/.test(plain)) return true;
  if (plain.length > 60) return false;
  if ((!FORM_LETTERS.hasStrangers(plain, 0) && FORM_LABELS.has(labelKey(plain))) || HEADER.test(plain))
    return true;
  return FLOW_ROW.test(plain) && !SENTENCE.test(plain);
}

/** Rows of table 三 that are numbered as sections are. */
const FLOW_ROW =
  /^[一二三四]?[、.．]?(?:本年度?新收政府信息|上年度?结转政府信息|本年度?办理结果|结转下年度?继续办理)/;

/** 结转下年度继续办理3件。 and 本年新收政府信息公开申请9件，…: no row has marks, nor a lone number with its unit. */
const SENTENCE = /[。；]|(?<!\d)，|^\D{1,40}\d{1,9}件$/;

const HEADER =
  /^(?:[（(]?本列数据的?勾稽关系|第二十条第[（(].[）)]项$|信息内容$|申请人情况$|法人或其他组织$|行政诉讼$|[（(]?单位[：:]|本年收费金额)/;

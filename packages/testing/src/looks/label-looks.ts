import type { FormCell } from '../form.ts';
import type { Random } from '../random.ts';
import type { Look } from './look.ts';

/** Labels whose words, punctuation, spacing or characters are not the form's. */
export const LABEL_LOOKS: readonly Look[] = [
  reword('total-numbered-seven', { '（七）总计': '七、总计' }),
  reword('total-as-heji', { '（七）总计': '（七）合计', 总计: '合计' }),
  reword('normative-documents-short', { 行政规范性文件: '规范性文件' }),
  reword('slips-of-the-pen', {
    本年废止件数: '本年废件数',
    现行有效件数: '现行有效件',
    '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
  }),
  reword('applicants-cut-short', { 社会公益组织: '社会公益', 法律服务机构: '法律服务' }),

  reword('handling-cut-short', {
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.逾期不补正',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.申请人逾期未缴纳费用',
  }),

  { name: 'labels-explained', group: 'wording', label: explain },

  { name: 'half-width-punctuation', group: 'punctuation', label: toHalfWidth },
  { name: 'full-width-punctuation', group: 'punctuation', label: toFullWidth },
  {
    name: 'half-width-total',
    group: 'punctuation',
    label: (text) => (/^（七）/.test(text) ? toHalfWidth(text) : text),
  },

  { name: 'numerals-enclosed', group: 'punctuation', label: encloseNumeral },

  breakLabels('labels-spaced', ' '),
  breakLabels('labels-on-lines', '\n'),
  breakLabels('labels-no-break-space', '\u00A0'),
  breakLabels('labels-ideographic-space', '\u3000'),
  breakLabels('labels-zero-width', '\u200B'),
  breakLabels('labels-byte-order-mark', '\uFEFF'),
  { name: 'space-after-numeral', group: 'spacing', label: (text) => text.replace(/^(\d\.|（.）)/, '$1 ') },
  { name: 'names-vertical', group: 'spacing', label: writeVertically },

  { name: 'kangxi-radicals', group: 'characters', label: (text) => replaceChars(text, RADICALS) },
];

function reword(name: string, words: Readonly<Record<string, string>>): Look {
  return { name, group: 'wording', label: (text) => words[text] ?? text };
}

const EXPLANATION =
  '（指除本表其他各栏所列的以外，由本机关依照法律、法规和规章的规定对外办理的事项，含受委托办理的，以公布的清单为准）';

/** Rows, not the names of columns, which are short. */
function explain(text: string, random: Random, cell: FormCell): string {
  const isRow =
    /^(?:（[一二]）|[1-8]\.|[一二四]、|其他对外|行政许可|政府集中)/.test(text) && cell.rowSpan === 1;
  return isRow && random.chance(0.3) ? text + EXPLANATION : text;
}

/** 1. as one character: ① ⑴ ⒈ */
function encloseNumeral(text: string, random: Random): string {
  const first = random.pick([0x2460, 0x2474, 0x2488]);
  return text.replace(/^(\d)\./, (_, digit) => String.fromCharCode(first + Number(digit) - 1));
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
};

const FULL_WIDTH: Readonly<Record<string, string>> = { '.': '．', '/': '／' };

function toHalfWidth(text: string): string {
  return replaceChars(text, HALF_WIDTH);
}

/** The digits of numerals too. */
function toFullWidth(text: string): string {
  return replaceChars(text, FULL_WIDTH).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
}

function replaceChars(text: string, by: Readonly<Record<string, string>>): string {
  return Array.from(text, (char) => by[char] ?? char).join('');
}

/** Puts the break into most labels, at up to three places. */
function breakLabels(name: string, by: string): Look {
  const label = (text: string, random: Random): string => {
    if (text.length < 2 || random.chance(0.2)) return text;
    let broken = text;
    for (let n = random.integer(1, 3); n > 0; n--) {
      const at = random.integer(1, broken.length - 1);
      broken = broken.slice(0, at) + by + broken.slice(at);
    }
    return broken;
  };
  return { name, group: 'spacing', label };
}

const NAMES =
  /^(?:自然人|商业企业|科研机构|社会公益.{0,2}|法律服务.{0,2}|其[他它]|结果..|其他结果|尚未审结)$/;

function writeVertically(text: string, _random: Random, cell: FormCell): string {
  if (cell.rowSpan > 2) return Array.from(text).join('\n');
  return NAMES.test(text) ? Array.from(text).join('\n') : text;
}

/** Ideographs that some printers write as radicals, which look the same (U+2F00 to U+2FDF, U+2E80 to U+2EFF). */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  力: '⼒',
  工: '⼯',
  行: '⾏',
  止: '⽌',
  见: '⻅',
  长: '⻓',
  民: '⺠',
  门: '⻔',
  方: '⽅',
  用: '⽤',
  自: '⾃',
  生: '⽣',
  文: '⽂',
  無: '⽆',
};

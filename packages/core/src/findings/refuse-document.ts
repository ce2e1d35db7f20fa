import type { Lang, Message } from '../rules/rule.ts';
import type { Format, ReportResult, UnreadableCode, UnrecognizedCode } from '../schema.ts';
import { NOTHING } from './summarize.ts';

/** Why a document was not checked. */
export type ReasonCode = UnrecognizedCode | UnreadableCode;

/**
 * The result of a document that was not checked, for whoever opens documents.
 *
 * @param code why: a document that could be read is `unrecognized`, one that could not is `unreadable`
 * @param options the name it was given by, what it is where that is known, what to say instead of the sentence of the
 *   code, and the language of the message; `zh` unless given
 * @returns one element of `reports` of the result; its message says in one sentence what the user can do
 */
export function refuseDocument(
  code: ReasonCode,
  options: { source: string; format?: Format; detail?: Message; lang?: Lang },
): ReportResult {
  return {
    source: options.source,
    digest: null,
    retrievedAt: null,
    format: options.format ?? null,
    ocr: false,
    status: UNRECOGNIZED.has(code) ? 'unrecognized' : 'unreadable',
    reason: { code, message: (options.detail ?? REASONS[code])[options.lang ?? 'zh'] },
    report: null,
    checks: [],
    findings: [],
    open: [],
    summary: NOTHING,
  };
}

const UNRECOGNIZED: ReadonlySet<ReasonCode> = new Set<UnrecognizedCode>([
  'not-a-report',
  'list-page',
  'companion',
  'blank-form',
  'garbled',
  'related-form',
  'older-format',
  'attachment-only',
  'image-only',
]);

/** A sentence each: what is the matter, and what the user can do. */
const REASONS: Readonly<Record<ReasonCode, Message>> = {
  'not-a-report': {
    zh: '没有找到政府信息公开工作年度报告的标题和表格，请确认打开的是年度报告正文。',
    en: 'Neither the title nor the tables of an annual report on open government information were found; please open the report itself.',
  },
  'list-page': {
    zh: '这是年度报告的列表页，不是报告本身，请打开其中一份报告后再核对。',
    en: 'This is a list of annual reports, not a report; please open one of them and check that.',
  },
  companion: {
    zh: '这是年度报告的解读、图解或公布情况，不是报告本身，请打开年度报告正文后再核对。',
    en: 'This is a commentary on an annual report or an announcement of it, not the report; please open the report itself.',
  },
  'blank-form': {
    zh: '这是没有填写的年度报告格式，没有数字可以核对，请填写后再核对。',
    en: 'This is the form of the annual report, not filled in, so there is no number to check; please fill it in first.',
  },
  garbled: {
    zh: '页面上的文字是乱码（编码不对），读不出报告，请换用正确的编码打开或重新保存后再核对。',
    en: 'The text of this page is garbled (a wrong encoding), so no report can be read; please open or save it in the right encoding.',
  },
  'related-form': {
    zh: '这是另一种报表（如政府网站工作年度报表），请改用政府信息公开工作年度报告。',
    en: 'This is a related form (such as the annual form of a government website); please use the annual report on open government information.',
  },
  'older-format': {
    zh: '这是 2018 年及以前的旧格式年度报告，没有可核对的勾稽关系，请改用 2019 年及以后的报告。',
    en: 'This report follows the format of 2018 or earlier, which has no identities to check; please use a report for 2019 or later.',
  },
  'attachment-only': {
    zh: '页面上只有年度报告的附件链接，没有正文，请下载附件后再核对。',
    en: 'This page only links to the report; please download the attachment and check that.',
  },
  'image-only': {
    zh: '报告的表格都是图片，读不出数字，请使用文字版的年度报告。',
    en: 'All tables of this report are pictures, so no figure can be read; please use a version with text.',
  },
  scanned: {
    zh: '这是扫描件，没有可读的文字，请使用文字版的年度报告。',
    en: 'This is a scan without text; please use a version with text.',
  },
  encrypted: {
    zh: '文件已加密，请去掉密码后再核对。',
    en: 'The file is encrypted; please remove its password and check it again.',
  },
  'too-large': {
    zh: '文件过大，请只保留年度报告本身后再核对。',
    en: 'The file is too large; please keep only the report itself and check it again.',
  },
  damaged: {
    zh: '文件已损坏或不完整，请重新下载或重新保存后再核对。',
    en: 'The file is damaged or incomplete; please download or save it again.',
  },
  empty: {
    zh: '文件是空的，请重新下载或重新保存后再核对。',
    en: 'The file is empty; please download or save it again.',
  },
  'unsupported-format': {
    zh: '不支持这种文件格式，请另存为网页（.html）后再核对。',
    en: 'This kind of file is not supported; please save it as a web page (.html) and check that.',
  },
  'not-found': {
    zh: '找不到文件，请检查路径和文件名。',
    en: 'There is no such file; please check the path and the name.',
  },
  'no-permission': {
    zh: '没有读取权限，请检查文件的权限后再核对。',
    en: 'The file may not be read; please check its permissions.',
  },
  timeout: {
    zh: '读取文件超时，请只保留年度报告本身后再核对。',
    en: 'Reading the file took too long; please keep only the report itself and check it again.',
  },
  crashed: {
    zh: '核对时程序出错，请把这份文件和 --debug 的输出一起反馈给开发者。',
    en: 'The checker failed on this file; please send it to the developers with the output of --debug.',
  },
};

import type { Lang } from '@gouji/core';

/** What is to be said of a configuration. */
interface ConfigWords {
  cannotRead(file: string, code: string): string;
  notJson(file: string, line: number | null): string;
  unknownKey(file: string, key: string, nearest: string | undefined): string;
  wrongValue(file: string, key: string, belongs: string): string;
  noRule(file: string, key: string, rule: string, nearest: string | undefined): string;
  oneOf(values: readonly string[]): string;
  types: Readonly<Record<string, string>>;
  unused(file: string, finding: string, reason: string): string;
}

export const CONFIG_WORDS: Readonly<Record<Lang, ConfigWords>> = {
  zh: {
    cannotRead: (file, code) => `配置文件“${file}”读不了（${code}），请检查路径和权限。`,
    notJson: (file, line) =>
      `配置文件“${file}”不是有效的 JSON${line === null ? '' : `，第 ${line} 行附近有误`}。`,
    unknownKey: (file, key, nearest) =>
      `配置文件“${file}”里的“${key}”不是可用的键${nearest === undefined ? '。' : `，是不是 ${nearest}？`}`,
    wrongValue: (file, key, belongs) =>
      key === ''
        ? `配置文件“${file}”的内容应为${belongs}。`
        : `配置文件“${file}”里的“${key}”应为${belongs}。`,
    noRule: (file, key, rule, nearest) =>
      `配置文件“${file}”的“${key}”里，“${rule}”不是一条规则${nearest === undefined ? '' : `，是不是 ${nearest}？`}用 gouji rules 查看所有规则。`,
    oneOf: (values) => `下列之一：${values.join('、')}`,
    types: {
      string: '一段文字',
      number: '一个数',
      int: '一个整数',
      array: '一个列表，写在 [ ] 里',
      object: '一组键和值，写在 { } 里',
      record: '一组键和值，写在 { } 里',
      suppression: '一条忽略（finding 和 reason），或者插件导出的文件的名称',
      finding: '问题的编号（16 位十六进制数，见 JSON 或台账）',
      positive: '大于 0 的数',
      notEmpty: '不为空的内容',
      date: '日期，例如 2026-02-10',
    },
    unused: (file, finding, reason) =>
      `配置文件“${file}”里忽略的 ${finding}（${reason}）没有用上：报告里已经没有这个问题了。`,
  },
  en: {
    cannotRead: (file, code) =>
      `The configuration “${file}” cannot be read (${code}); please check its path and permissions.`,
    notJson: (file, line) =>
      `The configuration “${file}” is no valid JSON${line === null ? '' : `, near line ${line}`}.`,
    unknownKey: (file, key, nearest) =>
      `“${key}” in the configuration “${file}” is no key that is known${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`,
    wrongValue: (file, key, belongs) =>
      key === ''
        ? `The configuration “${file}” must be ${belongs}.`
        : `“${key}” in the configuration “${file}” must be ${belongs}.`,
    noRule: (file, key, rule, nearest) =>
      `“${rule}”, under “${key}” in the configuration “${file}”, is no rule${nearest === undefined ? '.' : `; did you mean ${nearest}?`} gouji rules lists them.`,
    oneOf: (values) => `one of ${values.join(', ')}`,
    types: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      array: 'a list in [ ]',
      object: 'keys and values in { }',
      record: 'keys and values in { }',
      suppression: 'a suppression (finding and reason), or the name of a file that the extension exported',
      finding: 'the id of a finding (16 hexadecimal digits; JSON and the ledger give it)',
      positive: 'a number above 0',
      notEmpty: 'something that is not empty',
      date: 'a date such as 2026-02-10',
    },
    unused: (file, finding, reason) =>
      `The suppression of ${finding} (${reason}) in the configuration “${file}” was not used: the report no longer has that finding.`,
  },
};

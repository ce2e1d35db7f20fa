import type { Lang, Severity } from '@gouji/core';

/** By themselves, for a script that says no more: all the words would be half of it. */
export const SEVERITY_WORDS: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '疑点', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

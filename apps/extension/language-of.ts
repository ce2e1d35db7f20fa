import type { Lang } from '@gouji/core';
import { browser } from '#imports';
import type { Settings } from './settings.ts';

/** The language of the browser decides unless the reader did. */
export function languageOf({ lang }: Settings): Lang {
  if (lang !== 'auto') return lang;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

import type { Category, Lang } from '@gouji/core';

/** What a supervisor calls the kinds of rules. */
export const CATEGORY_WORDS: Readonly<Record<Lang, Readonly<Record<Category, string>>>> = {
  zh: {
    arithmetic: '数据勾稽',
    prose: '文表一致',
    content: '内容要素',
    form: '格式规范',
    publication: '发布时效',
    series: '内容雷同',
  },
  en: {
    arithmetic: 'arithmetic',
    prose: 'text against tables',
    content: 'content',
    form: 'form',
    publication: 'publication',
    series: 'between reports',
  },
};

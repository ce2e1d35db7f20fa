import type { Lang } from '@gouji/core';

/** What `gouji watch` says. */
interface WatchWords {
  noStandardInput: string;
  watching(howMany: number): string;
  saved(source: string): string;
}

export const WATCH_WORDS: Readonly<Record<Lang, WatchWords>> = {
  zh: {
    noStandardInput: 'gouji watch 只接受文件和文件夹，不接受标准输入。',
    watching: (howMany) => `正在留意 ${howMany} 个文件，保存后自动重新核对。按 Ctrl+C 结束。`,
    saved: (source) => `—— ${source} 已保存，重新核对：`,
  },
  en: {
    noStandardInput: 'gouji watch takes files and folders, not standard input.',
    watching: (howMany) =>
      `Watching ${howMany} ${howMany === 1 ? 'file' : 'files'}; each is checked again when it is saved. Ctrl-C ends this.`,
    saved: (source) => `—— ${source} was saved; checked again:`,
  },
};

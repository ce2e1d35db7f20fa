import type { Lang } from '@gouji/core';

/** What `gouji batch` says. */
interface BatchWords {
  noOut: string;
  /** A document and what is to be said of it. */
  named(source: string, reason: string): string;
  noStandardInput: string;
  badNumber(option: string, value: string, least: number): string;
  outIsFile(path: string): string;
  progress(done: number, total: number, rate: number, left: number): string;
  interrupted: string;
  /** Of all documents of the run. */
  head(total: number, checked: number, kept: number): string;
  verdicts(counts: { consistent: number; findings: number; open: number; unread: number }): string;
  counts(counts: { error: number; warning: number; info: number }): string;
  companions(howMany: number): string;
  unrecognized(howMany: number): string;
  unreadable(howMany: number): string;
  written(folder: string): string;
  journal: string;
  summary: string;
  letters(howMany: number): string;
  /** A document is not written of so many. */
  tooMany(name: string, most: number): string;
  /** Against an earlier run. */
  rounds(counts: { open: number; mended: number; new: number }): string;
  noJournal(file: string, code: string): string;
  emptyJournal(file: string): string;
  prose: string;
  series: string;
}

export const BATCH_WORDS: Readonly<Record<Lang, BatchWords>> = {
  zh: {
    noOut: '请用 --out 给出存放结果的文件夹，例如：gouji batch 年报 --out 结果。',
    named: (source, reason) => `  ${source}：${reason}`,
    noStandardInput: 'gouji batch 只接受文件和文件夹，不接受标准输入。',
    badNumber: (option, value, least) => `${option} 不能取“${value}”，应为不小于 ${least} 的整数。`,
    outIsFile: (path) => `--out 给出的“${path}”不能用作文件夹，请换一个名称或检查权限。`,
    progress: (done, total, rate, left) =>
      `已核对 ${done}/${total}，每秒 ${rate.toFixed(rate < 10 ? 1 : 0)} 份，约剩 ${duration(left, ['秒', '分', '小时'], '')}`,
    interrupted: '已中断，已核对的结果都保存了。用同一条命令再运行一次，会从这里接着核对。',
    head: (total, checked, kept) =>
      `共 ${total} 个文件，核对了 ${checked} 份报告${kept > 0 ? `（${kept} 个文件自上次以来没有变化，结果沿用）` : ''}。`,
    verdicts: ({ consistent, findings, open, unread }) =>
      `  一致 ${consistent} 份，有问题 ${findings} 份，未见问题但没有核全 ${open} 份，表格未能核对 ${unread} 份`,
    counts: ({ error, warning, info }) => `  错误 ${error} 处，警告 ${warning} 处，提示 ${info} 处`,
    companions: (howMany) => `配套文件（解读、图解、公布情况）${howMany} 个，不是报告，不计入：`,
    unrecognized: (howMany) => `不是可核对的年度报告 ${howMany} 个：`,
    unreadable: (howMany) => `未能读取 ${howMany} 个：`,
    written: (folder) => `写入 ${folder}：`,
    letters: (howMany) => `整改通知，Word，${howMany} 个单位，一个单位一份`,
    tooMany: (name, most) => `文件超过 ${most} 个，没有写${name}；请按文件夹分批核对。`,
    summary: '本次核对的各项计数',
    rounds: ({ open, mended, new: fresh }) =>
      `与上一次相比：已整改 ${mended} 处，未整改 ${open} 处，新增 ${fresh} 处。`,
    noJournal: (file, code) =>
      `--since 给出的“${file}”读不了（${code}），应为上一次核对写下的 results.ndjson。`,
    emptyJournal: (file) =>
      `--since 给出的“${file}”里没有核对过的报告，应为上一次核对写下的 results.ndjson。`,
    journal: '全部结果，每行一份',
    series: '同一单位各年度的衔接，文字雷同的句子对照',
    prose: '报告正文，供 gouji series 比较各年度、各单位之间是否雷同',
  },
  en: {
    noOut: 'Please name a folder for the results with --out, such as: gouji batch reports --out results.',
    named: (source, reason) => `  ${source}: ${reason}`,
    noStandardInput: 'gouji batch takes files and folders, not standard input.',
    badNumber: (option, value, least) =>
      `${option} cannot be “${value}”; it is a whole number of at least ${least}.`,
    outIsFile: (path) =>
      `“${path}”, given to --out, cannot be a folder; please choose another name or check its permissions.`,
    progress: (done, total, rate, left) =>
      `${done}/${total} checked, ${rate.toFixed(rate < 10 ? 1 : 0)} a second, about ${duration(left, ['s', 'min', 'h'], ' ')} left`,
    interrupted:
      'Interrupted; the results so far are kept. The same command goes on from here when it is run again.',
    head: (total, checked, kept) =>
      `${count(total, 'file')}, ${count(checked, 'report')} checked${kept > 0 ? ` (${kept} unchanged since the last run, whose results stand)` : ''}.`,
    verdicts: ({ consistent, findings, open, unread }) =>
      `  ${consistent} consistent, ${findings} with findings, ${open} without findings but not judged in full, ${unread} with tables that could not be judged`,
    counts: ({ error, warning, info }) =>
      `  ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(info, 'note')}`,
    companions: (howMany) =>
      `${howMany} companions of reports (commentaries, announcements), which are no reports:`,
    unrecognized: (howMany) => `${howMany} that are no reports that can be checked:`,
    unreadable: (howMany) => `${howMany} that could not be read:`,
    written: (folder) => `Written to ${folder}:`,
    letters: (howMany) => `letters on what to mend, Word, to ${count(howMany, 'body', 'bodies')}`,
    tooMany: (name, most) =>
      `${name} is not written of more than ${most} files; please take the folders one by one.`,
    summary: 'the counts of this run',
    rounds: ({ open, mended, new: fresh }) =>
      `Against the earlier run: ${mended} mended, ${open} open, ${fresh} new.`,
    noJournal: (file, code) =>
      `“${file}”, given to --since, cannot be read (${code}); it should be the results.ndjson of an earlier run.`,
    emptyJournal: (file) =>
      `There is no report in “${file}”, given to --since; it should be the results.ndjson of an earlier run.`,
    journal: 'all results, one a line',
    series: 'how the years of a body fit together, sentences that repeat side by side',
    prose: 'what the reports say, for gouji series to compare between years and bodies',
  },
};

/** Rounded to its largest unit. */
function duration(seconds: number, [s, min, h]: readonly [string, string, string], space: string): string {
  if (seconds < 90) return `${Math.ceil(seconds)}${space}${s}`;
  if (seconds < 5400) return `${Math.round(seconds / 60)}${space}${min}`;
  return `${(seconds / 3600).toFixed(1)}${space}${h}`;
}

function count(howMany: number, noun: string, nouns = `${noun}s`): string {
  return `${howMany} ${howMany === 1 ? noun : nouns}`;
}

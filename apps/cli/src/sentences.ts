import type { Lang } from '@gouji/core';

/** What the command says about its use and its work, on standard error. */
interface Sentences {
  noCommand: string;
  unknownCommand(command: string, nearest: string | undefined): string;
  /** The command is missing before a path. */
  checkMissing(path: string): string;
  unknownOption(option: string, nearest: string | undefined): string;
  optionArgument(option: string): string;
  optionNotOf(option: string, command: string): string;
  optionValue(option: string, value: string, values: readonly string[]): string;
  /** Bytes are no text for a terminal. */
  binary(format: string, extension: string): string;
  noPath: string;
  noDocuments(paths: readonly string[]): string;
  noRule: string;
  oneRule: string;
  unknownRule(rule: string, nearest: string | undefined): string;
  tooMany(command: string): string;
  cannotWrite(path: string, code: string): string;
  /** Standard output cannot be written. */
  cannotWriteOut(code: string): string;
  /** The file for the result is one of the documents. */
  overwrites(path: string): string;
  skipped(howMany: number): string;
  progress(done: number, total: number, source: string): string;
  crashed(source: string): string;
  /** A document that is not there, or may not be read. */
  unopened(source: string, why: string): string;
  oneShell(shells: readonly string[]): string;
  oneDocument: string;
  /** A file that is not to be overwritten. */
  exists(path: string): string;
  standardOutput: string;
  problemWritten(path: string, findings: number): string;
  problemLost(rule: string, message: string): string;
  bug: string;
}

export const SENTENCES: Readonly<Record<Lang, Sentences>> = {
  zh: {
    noCommand: '请给出命令，例如：gouji check 年报.html。用 gouji --help 查看用法。',
    unknownCommand: (command, nearest) =>
      `没有“${command}”这个命令${perhaps(nearest)}用 gouji --help 查看用法。`,
    checkMissing: (path) => `没有“${path}”这个命令。要核对这份文件，请用：gouji check ${path}`,
    unknownOption: (option, nearest) =>
      `没有 ${option} 这个选项${perhaps(nearest)}用 gouji --help 查看用法。`,
    optionArgument: (option) =>
      `选项 ${option} 的写法不对：缺少取值，或不应有取值。用 gouji --help 查看用法。`,
    optionNotOf: (option, command) => `gouji ${command} 没有 ${option} 这个选项。用 gouji --help 查看用法。`,
    optionValue: (option, value, values) => `${option} 不能取“${value}”，可取：${values.join('、')}。`,
    binary: (format, extension) =>
      `--format ${format} 的结果不是文字，请用 --output 写入文件，例如：--output 结果${extension}。`,
    noPath: '请给出要核对的文件或文件夹，例如：gouji check 年报.html。',
    noDocuments: (paths) => `${paths.join('、')} 里没有可核对的文件。`,
    noRule: '请给出规则名，例如：gouji explain applications/arithmetic。用 gouji rules 查看所有规则。',
    oneRule: '一次只能说明一条规则。',
    unknownRule: (rule, nearest) => `没有“${rule}”这条规则${perhaps(nearest)}用 gouji rules 查看所有规则。`,
    tooMany: (command) => `gouji ${command} 后面不应有其他内容。`,
    cannotWrite: (path, code) => `无法写入“${path}”（${code}），请检查路径和权限。`,
    cannotWriteOut: (code) => `结果无法写到标准输出（${code}），请检查磁盘空间。`,
    overwrites: (path) => `结果会覆盖要核对的文件“${path}”，请给 --output 换一个文件名。`,
    skipped: (howMany) =>
      `略过 ${howMany} 个文件和文件夹（图片、脚本、样式、JSON、隐藏文件、网页附属文件夹等）。`,
    progress: (done, total, source) => `核对 ${done}/${total} ${source}`,
    crashed: (source) => `核对 ${source} 时程序出错：`,
    unopened: (source, why) => `${source}：${why}`,
    oneShell: (shells) => `请给出一种 shell：${shells.join('、')}。例如：gouji completion bash >> ~/.bashrc`,
    oneDocument: '请给出一份文件，例如：gouji report-problem 年报.html。',
    exists: (path) => `“${path}”已经存在，请用 --output 换一个文件名。`,
    standardOutput: '标准输出',
    problemWritten: (path, findings) =>
      `样例已写入 ${path}：${findings} 处问题都能重现，正文已替换。发送前请打开看一遍。`,
    problemLost: (rule, message) => `样例里重现不了（与去掉的文字有关）：${rule} ${message}`,
    bug: '程序出错。请加上 --debug 重新运行，把输出反馈给开发者。',
  },
  en: {
    noCommand: 'Please give a command, such as: gouji check report.html. See gouji --help.',
    unknownCommand: (command, nearest) =>
      `There is no command “${command}”${meant(nearest)} See gouji --help.`,
    checkMissing: (path) => `There is no command “${path}”. To check that file: gouji check ${path}`,
    unknownOption: (option, nearest) => `There is no option ${option}${meant(nearest)} See gouji --help.`,
    optionArgument: (option) => `The option ${option} lacks its value, or takes none. See gouji --help.`,
    optionNotOf: (option, command) => `gouji ${command} has no option ${option}. See gouji --help.`,
    optionValue: (option, value, values) =>
      `${option} cannot be “${value}”; it is one of ${values.join(', ')}.`,
    binary: (format, extension) =>
      `--format ${format} gives no text; please write it to a file, such as: --output result${extension}.`,
    noPath: 'Please name the files or folders to check, such as: gouji check report.html.',
    noDocuments: (paths) => `There is no document in ${paths.join(', ')}.`,
    noRule: 'Please name a rule, such as: gouji explain applications/arithmetic. gouji rules lists them.',
    oneRule: 'One rule at a time, please.',
    unknownRule: (rule, nearest) => `There is no rule “${rule}”${meant(nearest)} gouji rules lists them.`,
    tooMany: (command) => `gouji ${command} takes nothing more.`,
    cannotWrite: (path, code) =>
      `“${path}” cannot be written (${code}); please check the path and its permissions.`,
    cannotWriteOut: (code) =>
      `The result cannot be written to standard output (${code}); please check the space on the disk.`,
    overwrites: (path) =>
      `The result would overwrite “${path}”, which is to be checked; please give --output another name.`,
    skipped: (howMany) =>
      `${howMany === 1 ? '1 file or folder was' : `${howMany} files and folders were`} passed over (images, scripts, styles, JSON, hidden files, companion folders of pages and the like).`,
    progress: (done, total, source) => `checking ${done}/${total} ${source}`,
    crashed: (source) => `The checker failed on ${source}:`,
    unopened: (source, why) => `${source}: ${why}`,
    oneShell: (shells) =>
      `Please name a shell: ${shells.join(', ')}. Such as: gouji completion bash >> ~/.bashrc`,
    oneDocument: 'Please name one file, such as: gouji report-problem report.html.',
    exists: (path) => `“${path}” exists already; please give another name with --output.`,
    standardOutput: 'standard output',
    problemWritten: (path, findings) =>
      `The case is in ${path}: it gives ${findings === 1 ? 'the 1 finding' : `the ${findings} findings`}, its prose is replaced. Please look at it before you send it.`,
    problemLost: (rule, message) =>
      `The case does not give this one, which hangs on words that were taken out: ${rule} ${message}`,
    bug: 'The program failed. Please run it again with --debug and send the output to the developers.',
  },
};

function perhaps(nearest: string | undefined): string {
  return nearest === undefined ? '。' : `，是不是 ${nearest}？`;
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '.' : `; did you mean ${nearest}?`;
}

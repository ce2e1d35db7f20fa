import type { Lang } from '@gouji/core';
import type { ExitStatus } from './exit-status.ts';
import type { Io } from './io.ts';
import type { Arguments, OptionName } from './parse-arguments.ts';

type Words = Readonly<Record<Lang, string>>;

/** One command of gouji: `--help`, what is meant by a mistyped one, and the dispatch go by this. */
export interface Command {
  name: string;
  /** What follows the name, as help shows it; empty where nothing does. */
  operands: Words;
  /** What it does, in a line. */
  summary: Words;
  /** The options that it takes beside those of every command, each with what it does here; a line break goes on below. */
  options: { readonly [Name in OptionName]?: Words };
  /** Loaded when it is called: no command costs another its start. */
  load(): Promise<(given: Arguments, lang: Lang, io: Io) => Promise<ExitStatus>>;
}

const NOTHING: Words = { zh: '', en: '' };

const CONFIG: Words = {
  zh: '用这个配置文件，不用文件所在文件夹及其上级里的 gouji.config.json',
  en: 'this configuration instead of the gouji.config.json nearest above each file',
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    operands: { zh: '路径…', en: 'PATH…' },
    summary: {
      zh: '核对文件、文件夹、通配符，- 表示标准输入',
      en: 'checks files, folders, globs, and - for standard input',
    },
    options: {
      format: {
        zh: '见下面的输出格式，text 为默认',
        en: 'see the formats below; text is the default',
      },
      output: {
        zh: '结果写入文件，不写标准输出',
        en: 'writes the result to a file instead of standard output',
      },
      severity: {
        zh: 'error（默认）、warning、info：达到这个级别的问题才影响退出状态',
        en: 'error (the default), warning, info: the least that counts for the exit status',
      },
      exclude: {
        zh: '不核对文件夹和通配符里的这些文件；可以写多次',
        en: 'leaves these files of folders and globs out; may be given several times',
      },
      config: CONFIG,
      quiet: {
        zh: '不显示进度和说明；文本和 Markdown 只列有问题和未能核对的报告',
        en: 'no progress and no remarks; text and Markdown leave consistent reports out',
      },
    },
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'batch',
    operands: { zh: '路径… --out 文件夹', en: 'PATH… --out DIR' },
    summary: {
      zh: '核对成百上千份报告，结果和台账写入文件夹；中断后可接着核对',
      en: 'checks hundreds of reports into a folder of results; an interrupted run goes on',
    },
    options: {
      out: {
        zh: '存放结果的文件夹；其中已有的结果会沿用',
        en: 'the folder for the results; those that it holds are kept',
      },
      expected: {
        zh: '应公布单位的名单（CSV 或 .xlsx：单位，别名，截止日期）：列出未报送和迟报的，算出按时公布率',
        en: 'a list of the bodies expected (CSV or .xlsx: name, aliases, deadline): tells who is missing or late',
      },
      since: {
        zh: '上一次核对写下的 results.ndjson：标出已整改、未整改、新增的问题',
        en: 'the results.ndjson of an earlier run: marks what is mended, open and new',
      },
      workers: {
        zh: '同时核对几份；默认按处理器核数',
        en: 'how many documents at once; as many as the machine has cores unless given',
      },
      'time-limit': {
        zh: '一份文件最多用几秒（默认 60），超过的记为超时',
        en: 'how long one document may take (60 unless given); what takes longer is recorded',
      },
      severity: {
        zh: 'error（默认）、warning、info：达到这个级别的问题才影响退出状态',
        en: 'error (the default), warning, info: the least that counts for the exit status',
      },
      exclude: {
        zh: '不核对文件夹和通配符里的这些文件；可以写多次',
        en: 'leaves these files of folders and globs out; may be given several times',
      },
      config: CONFIG,
      bodies: {
        zh: '单位对照表（JSON）：改名、合并、拆分的单位，汇总的名单',
        en: 'a map of bodies (JSON): renamed, merged and split ones, lists that add up',
      },
      quiet: { zh: '不显示进度和说明', en: 'no progress and no remarks' },
    },
    load: async () => (await import('./commands/batch.ts')).batch,
  },
  {
    name: 'series',
    operands: { zh: '结果…', en: 'RESULTS…' },
    summary: {
      zh: '比较批量核对过的报告：同一单位的各年度是否衔接，文字是否雷同',
      en: 'compares reports that batch checked: the years of a body, texts that are alike',
    },
    options: {
      bodies: {
        zh: '单位对照表（JSON）：改名、合并、拆分的单位，汇总的名单',
        en: 'a map of bodies (JSON): renamed, merged and split ones, lists that add up',
      },
      repeated: {
        zh: '文字雷同从百分之几起提示、从百分之几起警告（默认 60,90）',
        en: 'from what percentage repeated text is a note and a warning (60,90 unless given)',
      },
      format: { zh: 'text（默认）、json、html', en: 'text (the default), json, html' },
      output: { zh: '结果写入文件', en: 'writes the result to a file' },
      severity: {
        zh: 'warning（默认）、info：达到这个级别的问题才影响退出状态',
        en: 'warning (the default), info: the least that counts for the exit status',
      },
      quiet: { zh: '不显示说明', en: 'no remarks' },
    },
    load: async () => (await import('./commands/series.ts')).series,
  },
  {
    name: 'diff',
    operands: { zh: '原来的 现在的', en: 'BEFORE AFTER' },
    summary: {
      zh: '比较一份报告的两个版本或两个年度，列出变动的数字和文字',
      en: 'compares two versions or years of a report: the figures and the text that changed',
    },
    options: {
      format: { zh: 'text（默认）、json、html', en: 'text (the default), json, html' },
      output: { zh: '结果写入文件', en: 'writes the result to a file' },
      correction: {
        zh: '把更正说明的草稿写入文件',
        en: 'writes a draft of the note of correction (更正说明) to a file',
      },
    },
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'extract',
    operands: { zh: '路径…', en: 'PATH…' },
    summary: {
      zh: '只取出报告里的数据，不作判断',
      en: 'takes the figures out of reports, and judges nothing',
    },
    options: {
      format: {
        zh: 'csv（默认，一行一份报告）、csv-long（一行一格）、json',
        en: 'csv (the default, a row a report), csv-long (a row a cell), json',
      },
      output: {
        zh: '结果写入文件，不写标准输出',
        en: 'writes the figures to a file instead of standard output',
      },
      exclude: {
        zh: '不取文件夹和通配符里的这些文件；可以写多次',
        en: 'leaves these files of folders and globs out; may be given several times',
      },
    },
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  {
    name: 'watch',
    operands: { zh: '路径…', en: 'PATH…' },
    summary: {
      zh: '核对文件，每次保存后自动重新核对',
      en: 'checks documents, and each again when it is saved',
    },
    options: {
      exclude: {
        zh: '不核对文件夹和通配符里的这些文件；可以写多次',
        en: 'leaves these files of folders and globs out; may be given several times',
      },
    },
    load: async () => (await import('./commands/watch.ts')).watch,
  },
  {
    name: 'rules',
    operands: NOTHING,
    summary: { zh: '列出所有规则', en: 'lists the rules' },
    options: {
      format: { zh: 'text（默认）、json', en: 'text (the default), json' },
      category: {
        zh: '只列一类：数据勾稽、文表一致、内容要素、格式规范、发布时效、内容雷同',
        en: 'only those of one: arithmetic, prose, content, form, publication, series',
      },
    },
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  {
    name: 'explain',
    operands: { zh: '规则', en: 'RULE' },
    summary: { zh: '说明一条规则', en: 'explains a rule' },
    options: {},
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'report-problem',
    operands: { zh: '文件', en: 'FILE' },
    summary: {
      zh: '写出一份去掉正文、保留数字的最小样例，用来反馈误报和漏报',
      en: 'writes a minimal case without the prose of the document, for a report of a fault of gouji',
    },
    options: {
      output: {
        zh: '写到这个文件（默认 gouji-problem.html），- 表示标准输出',
        en: 'the file to write (gouji-problem.html unless given), - for standard output',
      },
    },
    load: async () => (await import('./commands/report-problem.ts')).reportProblem,
  },
  {
    name: 'completion',
    operands: { zh: 'bash|zsh|fish', en: 'bash|zsh|fish' },
    summary: {
      zh: '打印命令行补全脚本',
      en: 'prints what makes a shell complete what follows gouji',
    },
    options: {},
    load: async () => {
      const { completion } = await import('./commands/completion.ts');
      return (given, lang, io) => completion(given, lang, io, COMMANDS);
    },
  },
];

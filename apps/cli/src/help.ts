import type { Lang } from '@gouji/core';
import { WRITERS } from '@gouji/outputs';
import { FORMATS } from '@gouji/readers';
import { COMMANDS } from './command-table.ts';
import { OPTION_NAMES, OPTIONS, type OptionName } from './parse-arguments.ts';

/** What `gouji --help` prints. */
export function helpText(lang: Lang): string {
  const words = WORDS[lang];
  const usage = COMMANDS.map(({ name, operands, summary }) => {
    return [`gouji ${[name, operands[lang]].join(' ').trimEnd()}`, summary[lang]] as const;
  });
  const withOptions = COMMANDS.filter(({ options }) => Object.keys(options).length > 0);
  const sections = [
    `${words.title}\n`,
    `${words.usage}\n${columns(usage)}`,
    `${words.files}\n${FORMATS.flatMap(({ name, load }) => (load ? [`  ${name[lang]}\n`] : [])).join('')}`,
    ...withOptions.map(({ name, options }) => {
      const rows = OPTION_NAMES.flatMap((option) => {
        const says = options[option];
        return says ? [[written(option, lang), says[lang]] as const] : [];
      });
      return `${words.optionsOf(name)}\n${columns(rows)}`;
    }),
    `${words.formats}\n${columns(WRITERS.map(({ name, label }) => [name, label[lang]]))}`,
    `${words.options}\n${columns(words.always.map(([option, says]) => [written(option, lang), says]))}`,
    words.status,
  ];
  return sections.join('\n');
}

/** As `-o, --output FILE`. */
function written(option: OptionName, lang: Lang): string {
  const spec: { type: string; short?: string; value?: Readonly<Record<Lang, string>> } = OPTIONS[option];
  const name = `${spec.short ? `-${spec.short}, ` : '    '}--${option}`;
  return spec.value ? `${name} ${spec.value[lang]}` : name;
}

/** Two columns; a line break in the second goes on in its own column. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  const lines = rows.map(([left, right]) => {
    const gap = ' '.repeat(width - widthOf(left));
    return `  ${left}${gap}  ${right.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}\n`;
  });
  return lines.join('');
}

/** In columns of a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\p{Script=Han}]/u.test(char) ? 2 : 1), 0);
}

interface HelpWords {
  title: string;
  usage: string;
  files: string;
  formats: string;
  optionsOf(command: string): string;
  options: string;
  always: readonly (readonly [OptionName, string])[];
  status: string;
}

const WORDS: Readonly<Record<Lang, HelpWords>> = {
  zh: {
    title: 'gouji：核对政府信息公开工作年度报告里的数字',
    usage: '用法',
    files: '能核对的文件（按内容判断，不看文件名）',
    formats: '输出格式（--format）',
    optionsOf: (command) => `${command} 的选项`,
    options: '通用选项',
    always: [
      ['lang', '语言；默认按系统区域设置'],
      ['debug', '出错时显示详细信息'],
      ['help', '显示本说明'],
      ['version', '显示版本'],
    ],
    status: `退出状态（取最高）
  0  没有达到级别的问题
  1  有问题
  2  用法不对，有文件读不了，或指名的文件不是年度报告、没有核对成（文件夹里的只计数）
  3  程序出错
`,
  },
  en: {
    title: 'gouji: checks the numbers in Chinese open-government annual reports',
    usage: 'Usage',
    files: 'Files that can be checked (told by their content, not by their names)',
    formats: 'Formats (--format)',
    optionsOf: (command) => `Options of ${command}`,
    options: 'Options',
    always: [
      ['lang', 'language; that of the locale unless given'],
      ['debug', 'shows the details of failures'],
      ['help', 'shows this'],
      ['version', 'shows the version'],
    ],
    status: `Exit status, the highest that applies
  0  nothing at or above the level
  1  findings
  2  wrong usage, a file that cannot be read, or one that was named and is no report or could not be judged
     (those of a folder are only counted)
  3  a failure of the program
`,
  },
};

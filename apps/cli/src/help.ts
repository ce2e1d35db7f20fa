import type { Lang } from '@gouji/core';
import { FORMATS } from '@gouji/readers';

const readable = (lang: Lang): string =>
  FORMATS.flatMap(({ name, load }) => (load ? [`  ${name[lang]}`] : [])).join('\n');

export const HELP: Readonly<Record<Lang, string>> = {
  zh: `gouji：核对政府信息公开工作年度报告里的数字

用法
  gouji check 路径…      核对文件、文件夹、通配符，- 表示标准输入
  gouji rules            列出所有规则
  gouji explain 规则     说明一条规则

能核对的文件（按内容判断，不看文件名）
${readable('zh')}

check 的选项
  -f, --format 格式      text（默认）、json、ndjson、markdown
  -o, --output 文件      结果写入文件，不写标准输出
      --severity 级别    error（默认）、warning、info：达到这个级别的问题才影响退出状态
      --exclude 通配符   不核对文件夹和通配符里的这些文件；可以写多次
      --quiet            不显示进度和说明；文本和 Markdown 只列有问题和未能核对的报告

rules 的选项
  -f, --format 格式      text（默认）、json

通用选项
      --lang zh|en       语言；默认按系统区域设置
      --debug            出错时显示详细信息
  -h, --help             显示本说明
  -v, --version          显示版本

退出状态（取最高）
  0  没有达到级别的问题
  1  有问题
  2  用法不对，有文件读不了，或指名的文件不是年度报告、没有核对成（文件夹里的只计数）
  3  程序出错
`,
  en: `gouji: checks the numbers in Chinese open-government annual reports

Usage
  gouji check PATH…      checks files, folders, globs, and - for standard input
  gouji rules            lists the rules
  gouji explain RULE     explains a rule

Files that can be checked (told by their content, not by their names)
${readable('en')}

Options of check
  -f, --format FORMAT    text (the default), json, ndjson, markdown
  -o, --output FILE      writes the result to a file instead of standard output
      --severity LEVEL   error (the default), warning, info: the least that counts for the exit status
      --exclude GLOB     leaves these files of folders and globs out; may be given several times
      --quiet            no progress and no remarks; text and Markdown leave consistent reports out

Options of rules
  -f, --format FORMAT    text (the default), json

Options
      --lang zh|en       language; that of the locale unless given
      --debug            shows the details of failures
  -h, --help             shows this
  -v, --version          shows the version

Exit status, the highest that applies
  0  nothing at or above the level
  1  findings
  2  wrong usage, a file that cannot be read, or one that was named and is no report or could not be judged
     (those of a folder are only counted)
  3  a failure of the program
`,
};

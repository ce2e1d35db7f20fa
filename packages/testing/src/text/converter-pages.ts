import type { Random } from '../random.ts';

/** What a converter does to a whole text, line by line or to all of it. */
export type TextPage = (text: string, random: Random) => string;

/** Marks that Markdown might take for its own are escaped, as turndown and mammoth do. */
export const escapeMarks: TextPage = (text) =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? line.replace(/\|([^|]*)/g, (_, cell) => `|${escapeCell(cell)}`)
        : escapeCell(line),
    )
    .join('\n');

function escapeCell(text: string): string {
  if (/^[\s:-]*$/.test(text) && text.includes('--')) return text;
  return text
    .replace(/(\d)\.(?=\D|\d)/g, '$1\\.')
    .replace(/(^|\s)-(?=\d)/g, '$1\\-')
    .replace(/[[\]_*()]/g, '\\$&');
}

/** Headings and paragraphs in tags that say nothing. */
export const tagLines: TextPage = (text, random) => {
  const lines = text.split('\n').map((line, i) => {
    if (line.trim() === '' || /[|\t]/.test(line)) return line;
    const heading = /^[一二三四五六]、/.test(line) || i === 0;
    const plain = heading ? random.pick([line, `# ${line}`]) : line;
    if (!heading && random.chance(0.6)) return line;
    return random.pick([
      plain.replace(/^(#* ?)(.+)$/, '$1<span style="font-family:仿宋; font-size:16pt">$2</span>'),
      plain.replace(/^(#* ?)(.+)$/, '$1<a id="_Toc123"></a>$2'),
      `<a name="第${i}段"></a>${plain}`,
      `<div align="center">\n\n${plain}\n\n</div>`,
      plain.replace(/^(#* ?)(.+)$/, '$1<b>$2</b>'),
      plain.replace(/^(#* ?)(.+)$/, '$1<u>**$2**</u>'),
      `<p align="left">${plain}</p>`,
    ]);
  });
  return lines.join('\n');
};

/** Signs as HTML writes them where they mean something there. */
export const writeEntities: TextPage = (text, random) =>
  text
    .replace(/[“”]/g, (mark) => (mark === '“' ? '&ldquo;' : '&rdquo;'))
    .replace(/ {2}| (?=\|)/g, () => random.pick(['&nbsp;', '&#160;', ' ', '&#xA0;']))
    .replace(/—/g, '&mdash;');

/** Lines of so many characters of full width at most, as print and e-mail have them; in tables no number is cut. */
export function wrapLines(width: number): TextPage {
  return (text) =>
    text
      .split('\n')
      .flatMap((line) => (line.includes('|') ? [line] : wrapLine(line, width)))
      .join('\n');
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (countWidth(rest) > width) {
    let at = 0;
    while (countWidth(rest.slice(0, at + 1)) <= width) at += 1;
    if (!line.includes('。')) while (/\d$/.test(rest.slice(0, at)) && /^\d/.test(rest.slice(at))) at += 1;
    // no line begins with a stop
    while (/^[，。、；：）”]/.test(rest.slice(at))) at += 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}

/** Letters of half the width count half. */
function countWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char < '\u2E80' && !/[“”]/.test(char) ? 0.5 : 1), 0);
}

/** Without blank lines, each paragraph after an indent of two characters. */
export const indentParagraphs: TextPage = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.includes('。') ? `　　${line}` : line))
    .join('\n');

/** Heads and feet of pages between the lines. */
export const paginate: TextPage = (text, random) => {
  const lines = text.split('\n');
  const title = lines[0]!;
  const [perPage, foot] = [
    random.integer(18, 40),
    random.pick(['- # -', '— # —', '第 # 页', '# / 9', '第#页 共9页']),
  ];
  return lines
    .flatMap((line, i) => {
      if (i === 0 || i % perPage > 0) return [line];
      return ['', foot.replace('#', String(i / perPage)), random.pick(['\f', '']) + title, '', line];
    })
    .join('\n');
};

/** A space between all letters of the words outside tables. */
export const spaceLetters: TextPage = (text, random) =>
  text
    .split('\n')
    .map((line) =>
      line.includes('。') || random.chance(0.3)
        ? line.replace(/(?<=\p{Script=Han})(?=[\p{Script=Han}，。、；（）])/gu, ' ')
        : line,
    )
    .join('\n');

/** The whole document in one line. */
export const joinLines: TextPage = (text) => text.replace(/\s+/g, ' ');

/** A page in each line. */
export const joinPages: TextPage = (text, random) => {
  const lines = text.split('\n').filter((line) => line !== '');
  const perPage = random.integer(12, 30);
  const pages: string[] = [];
  for (let i = 0; i < lines.length; i += perPage) pages.push(lines.slice(i, i + perPage).join(' '));
  return pages.join('\n');
};

/** One after the other. */
export function chain(...pages: readonly TextPage[]): TextPage {
  return (text, random) => pages.reduce((sum, page) => page(sum, random), text);
}

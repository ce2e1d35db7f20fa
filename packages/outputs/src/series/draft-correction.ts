import { describeTable, TABLE_IDS, templateOf } from '@gouji/core';
import { type Compared, nameCell, sayCell } from './format-diff.ts';

/**
 * A draft of the note that tells the public what was corrected (更正说明), in Chinese whatever the language of the
 * program: names and numbers from the two versions, the reasons left to its author.
 */
export function draftCorrection(compared: Compared): string {
  const { after, diff } = compared;
  const { title, organization, year } = after.report;
  const name = title ?? `${organization ?? '　　　　'}${year ?? '　　　　'}年政府信息公开工作年度报告`;
  const day = compared.before.report.publishedOn;
  const items = [...listCells(compared), ...listProse(compared)];
  return `关于《${name}》的更正说明

${day ? `${sayDay(day)}公布的` : '此前公布的'}《${name}》，经核对，对下列内容予以更正：

${items.length === 0 ? '（两个版本的数字和文字没有不同。）' : items.map((item, i) => `${i + 1}．${item}`).join('\n')}

更正原因：（请填写）

${diff.same.cells > 0 ? '报告其余数字不变。' : ''}更正后的报告已在原页面公布，请以更正后的为准。

${organization ?? '（单位）'}
　　　　年　　月　　日
`;
}

function listCells(compared: Compared): string[] {
  const template = templateOf(compared.after.report);
  return TABLE_IDS.flatMap((table) =>
    compared.diff.cells
      .filter(({ cell }) => cell.startsWith(`${table}.`))
      .map((cell) => {
        const where = `${describeTable(table, template, 'zh')}“${nameCell(cell, compared, 'zh')}”`;
        return `${where}由“${sayCell(cell.before, 'zh')}”更正为“${sayCell(cell.after, 'zh')}”。`;
      }),
  );
}

function listProse({ diff }: Compared): string[] {
  return diff.prose.map(({ section, before, after }) => {
    const part = `第${'一二三四五六'[section - 1] ?? section}部分`;
    if (before.length === 0) return `${part}增加：“${after.join('')}”`;
    if (after.length === 0) return `${part}删去：“${before.join('')}”`;
    return `${part}“${before.join('')}”更正为“${after.join('')}”`;
  });
}

/** 2023-01-20 as it is written. */
function sayDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

import { describe, expect, test } from 'vitest';
import type { Block } from '../document/blocks.ts';
import { namesRows } from './names-rows.ts';
import { TABLE_IDS, TEMPLATES } from './template.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, runs: [{ start: 0, origin: null }] });

describe.each(['2019', '2021'] as const)('%s', (form) => {
  test.each(TABLE_IDS)('the labels of table %s make it one that is there', (table) => {
    const { rows } = TEMPLATES[form].tables[table];
    const lines = rows.map(
      ({ numeral, label, columns }) =>
        `${columns.map((one) => one.label.zh).join(' ')} ${numeral} ${label.zh} 0 0 0`,
    );
    expect(namesRows([paragraph(lines.join(' '))], TEMPLATES[form].tables[table])).toBe(true);
    expect(namesRows(lines.map(paragraph), TEMPLATES[form].tables[table])).toBe(true);
  });

  test.each(TABLE_IDS)('a sentence does not make table %s', (table) => {
    const text =
      '全年制发行政规范性文件3件，予以公开12件，不予公开1件，行政许可和行政处罚决定按规定公开，行政复议2件。';
    expect(namesRows([paragraph(text)], TEMPLATES[form].tables[table])).toBe(false);
  });
});

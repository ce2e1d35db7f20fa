import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './other-body.ts';

function told(title: string, text: string, at: 1 | 6 = 1): string[] {
  return judge(rule, {
    title: `${title}2024年政府信息公开工作年度报告`,
    sections: sixSections({ [at]: [text] }),
  });
}

test.each<[string, string[]]>([
  ['石门镇认真落实政府信息公开条例。', ['info speaks']],
  ['2024年，石门镇共主动公开信息120条。', ['info speaks']],
  ['按照要求，白云乡党委政府高度重视。', ['info speaks']],
  ['2024年，双河镇认真落实条例。', ['pass']],
  ['全镇认真落实条例，各乡镇积极参与。', ['pass']],
  ['石门镇来我镇考察学习政务公开工作。', ['pass']],
  ['我镇赴石门镇学习交流。', ['pass']],
  ['转发石门镇的经验材料，石门镇路段改造信息及时公开。', ['pass']],
  ['石门镇组织开展对口帮扶。', ['pass']],
  ['原石门镇将职能划入双河镇。', ['pass']],
  ['云溪县认真落实条例。', ['pass']],
])('in the report of a town: %s', (text, expected) => {
  expect(told('云溪县双河镇人民政府', text)).toEqual(expected);
});

test('of a county only the first and the last words are its own', () => {
  expect(told('云溪县人民政府', '双河镇认真落实条例，青石县积极响应。')).toEqual(['pass']);
  expect(told('云溪县人民政府', '2025年，青石县将继续努力。', 6)).toEqual(['info speaks']);
  expect(told('云溪县水利局', '青石县将继续努力。', 6)).toEqual(['info speaks']);
  expect(told('云溪县人民政府', '该县将继续努力。各县积极配合。', 6)).toEqual(['pass']);
});

test('of others nothing is said', () => {
  expect(told('浙江省人民政府', '青石县将继续努力。', 6)).toEqual([]);
  expect(judge(rule, { title: null })).toEqual([]);
});

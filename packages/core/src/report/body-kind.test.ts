import { expect, test } from 'vitest';
import { mayMakeRegulations, readBodyKind } from './body-kind.ts';

test.each([
  ['国务院办公厅', 'central', 'office', true],
  ['教育部', 'central', 'department', true],
  ['国家税务总局', 'central', 'department', true],
  ['国家税务总局鹤岗市税务局', 'prefecture', 'department', false],
  ['上海市人民政府', 'province', 'government', true],
  ['广西壮族自治区人民政府', 'province', 'government', true],
  ['上海市科学技术委员会', 'province', 'department', false],
  ['北京市城市管理委员会', 'province', 'department', false],
  ['教育厅', 'province', 'department', false],
  ['宿迁市', 'prefecture', 'government', true],
  ['宿迁市人民政府办公室', 'prefecture', 'office', true],
  ['延边朝鲜族自治州人民政府', 'prefecture', 'government', true],
  ['鹤岗市市场监督管理局', 'prefecture', 'department', false],
  ['保定市住房和城乡建设局', 'prefecture', 'department', false],
  ['昆山市人民政府', 'county', 'government', false],
  ['甘孜藏族自治州康定市', 'county', 'government', false],
  ['沭阳县', 'county', 'government', false],
  ['南山区', 'county', 'government', false],
  ['上海市浦东新区人民政府', 'county', 'government', false],
  ['神农架林区人民政府', 'county', 'government', false],
  ['鄂温克族自治旗', 'county', 'government', false],
  ['龙亭区人民政府办公室', 'county', 'office', false],
  ['区政府办公室', 'county', 'office', false],
  ['海城市西柳镇人民政府', 'township', 'government', false],
  ['于家务回族乡人民政府', 'township', 'government', false],
  ['北京市朝阳区望京街道办事处', 'township', 'government', false],
  ['苏州工业园区管理委员会', 'unknown', 'zone', null],
  ['河北雄安新区管理委员会', 'unknown', 'zone', null],
  ['市教育局', 'unknown', 'department', false],
  ['某某市人民政府', 'unknown', 'government', null],
  ['政府办公室', 'unknown', 'office', null],
  ['某某', 'unknown', 'unknown', null],
  ['', 'unknown', 'unknown', null],
  [null, 'unknown', 'unknown', null],
])('%s', (name, level, organ, may) => {
  const kind = readBodyKind(name);
  expect(kind).toEqual({ level, organ });
  expect(mayMakeRegulations(kind)).toBe(may);
});

import { expect, test } from 'vitest';
import { mayMakeRegulations, readBodyKind } from './body-kind.ts';
import { COUNTY_CITIES, PREFECTURES } from './places.ts';

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
  ['津市市人民政府', 'county', 'government', false],
  ['海门市人民政府', 'county', 'government', false],
  ['枣庄市市中区人民政府', 'county', 'government', false],
  ['邯郸市峰峰矿区人民政府', 'county', 'government', false],
  ['秦皇岛市海港区人民政府', 'county', 'government', false],
  ['沭阳县古城镇人民政府', 'township', 'government', false],
  ['沭阳县城镇供水管理局', 'county', 'department', false],
  ['苏州工业园区唯亭街道办事处', 'township', 'government', false],
  ['望京街道办', 'township', 'government', false],
  ['恩施州人民政府', 'prefecture', 'government', true],
  ['巴中市巴州区人民政府', 'county', 'government', false],
  ['巴州区人民政府', 'county', 'government', false],
  ['锡林郭勒盟行政公署', 'prefecture', 'agency', false],
  ['阿里地区行政公署办公室', 'prefecture', 'office', true],
  ['科技部', 'central', 'department', true],
  ['市场监管总局', 'central', 'department', true],
  ['中国证监会', 'central', 'department', true],
  ['国务院国有资产监督管理委员会', 'central', 'department', true],
  ['国家电影局', 'central', 'department', true],
  ['国家统计局江苏调查总队', 'unknown', 'unit', false],
  ['国家税务总局沭阳县税务局', 'county', 'department', false],
  ['中华人民共和国南京海关', 'unknown', 'unit', false],
  ['国家东中西区域合作示范区管理委员会', 'unknown', 'zone', null],
  ['成都高新区教育局', 'unknown', 'zone', null],
  ['深圳市前海深港现代服务业合作区管理局', 'unknown', 'zone', null],
  ['鹤岗市住房公积金管理中心', 'prefecture', 'unit', false],
  ['鹤岗市自来水公司', 'prefecture', 'unit', false],
  ['鹤岗市委编办', 'prefecture', 'unit', false],
  ['鹤岗市人防办', 'prefecture', 'department', false],
  ['鹤岗市人民政府办', 'prefecture', 'office', true],
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

test.each([
  [PREFECTURES, 294],
  [COUNTY_CITIES, 401],
])('cities of list %# are counted, and none is in both lists', (cities, count) => {
  expect(cities.size).toBe(count);
  expect([...PREFECTURES].filter((city) => COUNTY_CITIES.has(city))).toEqual([]);
});

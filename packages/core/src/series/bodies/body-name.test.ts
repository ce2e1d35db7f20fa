import { expect, test } from 'vitest';
import { readBodyName } from './body-name.ts';

const keyOf = (name: string) => readBodyName(name).key;

test.each([
  ['沭阳县教育局', '江苏省宿迁市沭阳县教育局'],
  ['沭阳县人民政府', '沭阳县政府'],
  ['沭阳县人民政府', '沭阳县'],
  ['沭阳县人民政府办公室', '沭阳县政府办'],
  ['宿迁市人民政府办公室', '宿迁市人民政府办公室'],
  ['鄞州区东风街道办事处', '宁波市鄞州区东风街道'],
  ['沭阳县双河镇人民政府', '双河镇'],
  ['德清县发展和改革局', '德清县发改局'],
  ['德清县卫生健康委员会', '德清县卫健委'],
  ['德清县市场监督管理局', '德清县市场监管局'],
  ['德清县公安局(交警大队)', '德清县公安局（交警大队）'],
  ['德清县 教育局', '德清县教育局'],
])('%s is %s', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['沭阳县人民政府', '沭阳县人民政府办公室'],
  ['沭阳县教育局', '德清县教育局'],
  ['沭阳县教育局', '沭阳县教育和体育局'],
  ['宿迁市教育局', '沭阳县教育局'],
  ['海城市人民政府', '海宁市人民政府'],
])('%s is not %s', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test.each([
  ['沭阳县双河镇人民政府', '沭阳县', true],
  ['江苏省宿迁市沭阳县教育局', '沭阳县', true],
  ['宿迁市教育局', '宿迁市', true],
  ['双河镇人民政府', null, false],
  ['教育局', null, false],
  ['教育部', null, true],
])('%s is of %s', (name, group, placed) => {
  expect(readBodyName(name)).toMatchObject({ group, placed });
});

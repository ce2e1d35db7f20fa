import { expect, test } from 'vitest';
import { isOtherBody } from './is-other-body.ts';

test.each([
  ['云溪县水利局', '云溪县教育局', true],
  ['云溪县人民政府', '青石县人民政府', true],
  ['云溪县双河镇人民政府', '石门镇人民政府', true],
  ['绵阳市涪城区人民政府', '涪城区人民政府办公室', false],
  ['鹤岗市南山区人民政府', '南山区', false],
  ['云溪县发展和改革局', '云溪县发改局', false],
  ['云溪县人力资源和社会保障局', '县人社局', false],
  ['云溪县文化和旅游局', '云溪县文化广电旅游局', false],
  ['云溪县水利局', '云溪县人民政府办公室', false],
  ['云溪县水利局', '云溪县政务服务局', false],
  ['云溪县人民政府', '云溪县水利局', false],
  ['云溪县水利局', '水利局', false],
  ['海宁市人民政府', '宁波市人民政府', false],
  ['', '水利局', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isOtherBody(one, other)).toBe(expected);
  expect(isOtherBody(other, one)).toBe(expected);
});

import { expect, it } from 'vitest';
import { namesOtherBody, namesOwnBody } from './other-body.ts';

it.each([
  ['国家统计局', '国家统计局', 'own'],
  ['市住房和城乡建设局', '南屏市住房和城乡建设局', 'own'],
  ['清河区', '南屏市清河区人民政府', 'own'],
  ['区政府', '清河区人民政府', 'own'],
  ['市市场监管局', '明州市市场监督管理局', 'own'],
  ['市住建局', '南屏市住房和城乡建设局', 'own'],
  ['区发改委', '南屏市清河区发展和改革委员会', 'own'],
  ['市住建局', '南屏市清河区住房和城乡建设局', 'other'],
  ['省市场监管局', '南屏市市场监督管理局', 'other'],
  ['市公安局', '南屏市住房和城乡建设局', 'other'],
  ['县自然资源局', '南屏市自然资源局', 'other'],
  ['区住建局', '清河区人民政府', 'other'],
  ['清河街道', '清河区人民政府', 'other'],
  ['市住建局', null, 'other'],
  ['市政府', '南屏市交通运输局', 'other'],
  ['市人民政府', '清河区人民政府', 'other'],
  ['市政府', '南屏市人民政府办公室', 'own'],
  ['严格按照规定', '清河区人民政府', 'neither'],
  ['', '清河区人民政府', 'neither'],
] as const)('%s in the report of %s: %s', (words, organization, whose) => {
  expect(namesOtherBody(words, organization)).toBe(whose === 'other');
  expect(namesOwnBody(words, organization)).toBe(whose === 'own');
});

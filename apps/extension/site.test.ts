import { expect, it } from 'vitest';
import { nameOf, siteOf } from './site.ts';

it.each([
  ['www.example.cn', '*://www.example.cn/*'],
  ['https://www.example.cn/a/b.html', '*://www.example.cn/*'],
  ['http://oa/', '*://oa/*'],
  ['oa', '*://oa/*'],
  ['http://oa-2:8080/report', '*://oa-2/*'],
  ['http://10.12.0.3/oa', '*://10.12.0.3/*'],
  [' 某县.政府 ', '*://xn--5nrv08b.xn--mxtq1m/*'],
  ['不是网址', null],
  ['not an address', null],
  ['file:///a.html', null],
  ['a..b', null],
  ['', null],
])('the site %s: %s', (text, pattern) => {
  expect(siteOf(text)).toBe(pattern);
  if (pattern) expect(`*://${nameOf(pattern)}/*`).toBe(pattern);
});

import { expect, test } from 'vitest';
import { readRequest, viewerAddress } from './viewer-address.ts';

test.each([
  { address: 'http://www.example.gov.cn/附件/2022 年报.pdf?a=1&b=2#page=3', tabId: 17 },
  { address: 'https://www.example.gov.cn/a.docx', tabId: null },
])('what is asked for is read back: $address', (request) => {
  const address = viewerAddress(request);
  expect(readRequest(address.slice(address.indexOf('?')))).toEqual(request);
});

test.each([
  '',
  '?src=',
  '?src=a.pdf',
  '?src=file:///etc/passwd',
  '?src=javascript:alert(1)',
  '?src=data:,a',
  '?tab=3',
])('%j asks for nothing', (search) => {
  expect(readRequest(search)).toBe(null);
});

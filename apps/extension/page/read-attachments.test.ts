import { expect, it } from 'vitest';
import { readAttachments } from './read-attachments.ts';

const link = (address: string, text = '附件') => ({ kind: 'link' as const, text, address, origin: null });
const read = (...addresses: string[]) =>
  readAttachments(
    addresses.map((address) => link(address)),
    'https://www.a.gov.cn/x/y.html',
  ).map(({ address }) => address);

it.each([
  ['z.pdf', ['https://www.a.gov.cn/x/z.pdf']],
  ['/f/Z.DOCX?id=1', ['https://www.a.gov.cn/f/Z.DOCX?id=1']],
  ['//b.cn/z.mht', ['https://b.cn/z.mht']],
  ['z.wps', ['https://www.a.gov.cn/x/z.wps']],
  ['z.html', []],
  ['javascript:void(0).pdf', []],
  ['file:///etc/z.pdf', []],
  ['http://[broken.pdf', []],
])('%s gives %j', (address, expected) => {
  expect(read(address)).toEqual(expected);
});

it('names each file once, by its own name where the link has no words', () => {
  const found = readAttachments([link('%E5%B9%B4%E6%8A%A5.pdf', ''), link('年报.pdf')], 'https://a.gov.cn/');
  expect(found.map(({ text }) => text)).toEqual(['年报.pdf']);
});

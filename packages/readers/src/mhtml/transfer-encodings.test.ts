import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encodings.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const text = (decoded: Uint8Array) => String.fromCharCode(...decoded);

test('base64 is undone, whatever line ends stand in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 76 }), (data, width) => {
      const lines = btoa(text(data)).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      expect(decodeBase64(bytes(lines.join('\r\n')))).toEqual(data);
    }),
  );
});

test.each([
  ['=E5=B9=B4', '\xe5\xb9\xb4'],
  ['a=3Db', 'a=b'],
  ['a=\r\nb', 'ab'],
  ['a= \t\nb', 'ab'],
  ['a=zz', 'a=zz'],
  ['a=3', 'a=3'],
  ['a=', 'a'],
  ['=c4=ea', '\xc4\xea'],
])('quoted-printable %j', (encoded, decoded) => {
  expect(text(decodeQuotedPrintable(bytes(encoded)))).toBe(decoded);
});

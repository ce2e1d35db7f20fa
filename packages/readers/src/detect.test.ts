import { describe, expect, test } from 'vitest';
import { encode } from '../test/encode.ts';
import { type Detection, detect } from './detect.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0));
const zip = (name: string) =>
  `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${String.fromCharCode(name.length)}\0\0\0${name}`;
const compound = (stream: string) =>
  `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...stream].join('\0')}\0${'\0'.repeat(64)}`;

const TEXT: Detection = { kind: 'text' };
const UNSUPPORTED: Detection = { kind: 'refused', format: null, reason: 'unsupported-format' };
const ENCRYPTED: Detection = { kind: 'refused', format: null, reason: 'encrypted' };

describe('detect', () => {
  test.each<[string, string, Detection]>([
    ['PDF', '%PDF-1.7\n', { kind: 'known', format: 'pdf' }],
    ['PDF after some bytes', `\0\0junk\n%PDF-1.4`, { kind: 'known', format: 'pdf' }],
    ['docx', zip('word/document.xml'), { kind: 'known', format: 'docx' }],
    [
      'docx whose document stands late',
      zip('[Content_Types].xml') + '\0'.repeat(90_000) + zip('word/document.xml'),
      { kind: 'known', format: 'docx' },
    ],
    ['xlsx', zip('xl/workbook.xml'), UNSUPPORTED],
    ['OFD', zip('OFD.xml'), UNSUPPORTED],
    ['a zip', zip('report.html'), UNSUPPORTED],
    ['a zip with a password', zip('report.html').replace('\x14\0\0\0', '\x14\0\x01\0'), ENCRYPTED],
    ['an empty zip', `PK\x05\x06${'\0'.repeat(18)}`, UNSUPPORTED],
    ['doc', compound('WordDocument'), { kind: 'known', format: 'doc' }],
    ['xls', compound('Workbook'), UNSUPPORTED],
    ['a docx with a password', compound('EncryptedPackage'), ENCRYPTED],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      { kind: 'known', format: 'mhtml' },
    ],
    [
      'MHTML of Word',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n',
      { kind: 'known', format: 'mhtml' },
    ],
    ['PNG', '\x89PNG\r\n\x1a\n', UNSUPPORTED],
    ['JPEG', '\xff\xd8\xff\xe0', UNSUPPORTED],
    ['GIF', 'GIF89a', UNSUPPORTED],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', UNSUPPORTED],
    ['BMP', 'BM\x10\x20\0\0\0\0\0\0\x36\0\0\0', UNSUPPORTED],
    ['TIFF', 'II*\0\x08', UNSUPPORTED],
    ['HEIC', '\0\0\0\x18ftypheic', UNSUPPORTED],
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', UNSUPPORTED],
    ['RTF', '{\\rtf1\\ansi', UNSUPPORTED],
    ['WordprocessingML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>', UNSUPPORTED],
    ['gzip', '\x1f\x8b\x08\0', UNSUPPORTED],
    ['RAR', 'Rar!\x1a\x07\x01\0', UNSUPPORTED],
    ['7z', '7z\xbc\xaf\x27\x1c', UNSUPPORTED],
    ['tar', `${'report.html'.padEnd(257, '\0')}ustar\0`, UNSUPPORTED],
    ['HTML', '<!DOCTYPE html><html>', TEXT],
    ['HTML that holds SVG', '<html><body><svg></svg>', TEXT],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', TEXT],
    ['text that speaks of MIME', 'About MIME-Version: 1.0', TEXT],
    ['no bytes', '', TEXT],
  ])('%s', (_, content, expected) => {
    expect(detect(bytes(content))).toEqual(expected);
  });

  test('a page in UTF-16', () => {
    expect(detect(encode('<html>政府信息公开', 'utf-16le'))).toEqual(TEXT);
  });
});

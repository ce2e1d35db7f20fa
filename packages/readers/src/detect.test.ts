import { describe, expect, test } from 'vitest';
import { encode } from '../test/encode.ts';
import { Content } from './content.ts';
import { detect } from './detect.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, (char) => char.charCodeAt(0));
const zip = (name: string) =>
  `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(16)}${String.fromCharCode(name.length)}\0\0\0${name}`;
const compound = (stream: string) =>
  `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...stream].join('\0')}\0${'\0'.repeat(64)}`;

describe('detect', () => {
  test.each<[string, string, string | null]>([
    ['PDF', '%PDF-1.7\n', 'pdf'],
    ['PDF after some bytes', `\0\0junk\n%PDF-1.4`, 'pdf'],
    ['docx', zip('word/document.xml'), 'docx'],
    [
      'docx whose document stands late',
      zip('[Content_Types].xml') + '\0'.repeat(90_000) + zip('word/document.xml'),
      'docx',
    ],
    ['xlsx', zip('xl/workbook.xml'), 'workbook'],
    ['OFD', zip('OFD.xml'), 'ofd'],
    ['a zip', zip('report.html'), 'archive'],
    ['a zip with a password', zip('report.html').replace('\x14\0\0\0', '\x14\0\x01\0'), 'encrypted-zip'],
    ['an empty zip', `PK\x05\x06${'\0'.repeat(18)}`, 'archive'],
    ['doc', compound('WordDocument'), 'doc'],
    ['xls', compound('Workbook'), 'workbook'],
    ['a docx with a password', compound('EncryptedPackage'), 'encrypted-office'],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      'mhtml',
    ],
    ['MHTML of Word', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n', 'mhtml'],
    ['PNG', '\x89PNG\r\n\x1a\n', 'picture'],
    ['JPEG', '\xff\xd8\xff\xe0', 'picture'],
    ['GIF', 'GIF89a', 'picture'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'picture'],
    ['BMP', 'BM\x10\x20\0\0\0\0\0\0\x36\0\0\0', 'picture'],
    ['TIFF', 'II*\0\x08', 'picture'],
    ['HEIC', '\0\0\0\x18ftypheic', 'picture'],
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'picture'],
    ['RTF', '{\\rtf1\\ansi', 'rtf'],
    ['WordprocessingML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>', 'office-xml'],
    ['gzip', '\x1f\x8b\x08\0', 'archive'],
    ['RAR', 'Rar!\x1a\x07\x01\0', 'archive'],
    ['7z', '7z\xbc\xaf\x27\x1c', 'archive'],
    ['tar', `${'report.html'.padEnd(257, '\0')}ustar\0`, 'archive'],
    ['HTML', '<!DOCTYPE html><html>', 'html'],
    ['HTML that holds SVG', '<html><body><svg></svg>', 'html'],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>', 'html'],
    ['text that speaks of MIME', 'About MIME-Version: 1.0', 'text'],
    ['no bytes', '', null],
    ['white space', ' \r\n', null],
    ['noise', '\x01\x02\x03\x05'.repeat(99), null],
  ])('%s', (_, content, expected) => {
    expect(detect(new Content(bytes(content)))?.id ?? null).toBe(expected);
  });

  test('a page in UTF-16', () => {
    expect(detect(new Content(encode('<html>政府信息公开', 'utf-16le')))?.id).toBe('html');
  });
});

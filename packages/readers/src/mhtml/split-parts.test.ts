import { describe, expect, test } from 'vitest';
import { splitParts } from './split-parts.ts';

const split = (message: string) => splitParts(new TextEncoder().encode(message));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('splitParts', () => {
  test('parts in parts, folded headers, ids', () => {
    const { parts, cutShort } = split(
      'MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="a b"\n\nintro\n--a b\n' +
        'Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\nContent-ID: <x@y>\n\n<p>1\n--c--\n\n' +
        '--a b\r\nContent-Type: text/css\r\nContent-Location: a.css\r\n\r\np{}\r\n--a b--\n',
    );
    expect(cutShort).toBe(false);
    expect(parts.map(({ bytes, ...rest }) => ({ ...rest, text: text(bytes) }))).toEqual([
      { contentType: 'text/html', location: '', id: 'x@y', text: '<p>1' },
      { contentType: 'text/css', location: 'a.css', id: '', text: 'p{}' },
    ]);
  });

  test('a message of one part', () => {
    const { parts } = split(
      'MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+5bm0',
    );
    expect(text(parts[0]!.bytes)).toBe('<p>年');
  });

  test('a message that is cut off', () => {
    const { parts, cutShort } = split(
      'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>1',
    );
    expect([text(parts[0]!.bytes), cutShort]).toEqual(['<p>1', true]);
  });

  test('a boundary in the middle of a line is none', () => {
    const { parts } = split(
      'Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x --b y\n--b--',
    );
    expect(text(parts[0]!.bytes)).toBe('<p>x --b y');
  });
});

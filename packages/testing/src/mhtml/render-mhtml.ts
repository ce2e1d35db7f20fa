import { encodeGbk } from '../examples/encode-gbk.ts';

export interface MhtmlOptions {
  charset: 'utf-8' | 'gb2312';
  transfer: 'quoted-printable' | 'base64' | '8bit';
  /** Whether the header of the part names the charset; browsers leave it out. */
  namesCharset: boolean;
  /** The page is that of a frame: what is saved shows nothing else. */
  framed: boolean;
}

const BOUNDARY = '----=_NextPart_000_0000_01DB6A2C.5E1D7A30';
const ADDRESS = 'http://www.example.gov.cn/zwgk/2025/nb.html';

/** A page in one file, as browsers and offices save it (RFC 2557). */
export function renderMhtml(html: string, options: MhtmlOptions): Uint8Array {
  const shell = '<html><body><iframe src="cid:frame-1@mhtml.blink" width="100%"></iframe></body></html>';
  const pages = options.framed
    ? [part(shell, ADDRESS, '', options), part(html, 'nb-content.html', 'frame-1@mhtml.blink', options)]
    : [part(html, ADDRESS, '', options)];
  const picture = `Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://www.example.gov.cn/a.gif\r\n\r\nR0lGODlhAQABAAAAACw=`;
  const head =
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=\r\nMIME-Version: 1.0\r\n` +
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${BOUNDARY}"\r\n\r\nThis is a multi-part message in MIME format.\r\n`;
  const chunks = [latin1(head)];
  for (const one of [...pages, latin1(picture)]) chunks.push(latin1(`\r\n--${BOUNDARY}\r\n`), one);
  chunks.push(latin1(`\r\n--${BOUNDARY}--\r\n`));
  return concat(chunks);
}

function part(html: string, location: string, id: string, options: MhtmlOptions): Uint8Array {
  const bytes = options.charset === 'gb2312' ? encodeGbk(html) : new TextEncoder().encode(html);
  const charset = options.namesCharset ? `;\r\n\tcharset="${options.charset}"` : '';
  const header =
    `Content-Type: text/html${charset}\r\nContent-Transfer-Encoding: ${options.transfer}\r\n` +
    `${id === '' ? '' : `Content-ID: <${id}>\r\n`}Content-Location: ${location}\r\n\r\n`;
  return concat([latin1(header), ENCODERS[options.transfer](bytes)]);
}

const ENCODERS: Record<MhtmlOptions['transfer'], (bytes: Uint8Array) => Uint8Array> = {
  '8bit': (bytes) => bytes,
  base64: (bytes) => latin1(btoa(text(bytes)).replace(/.{76}/g, '$&\r\n')),
  'quoted-printable': encodeQuotedPrintable,
};

function encodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  let encoded = '';
  let column = 0;
  for (const byte of bytes) {
    if (byte === 10) {
      encoded += '\r\n';
      column = 0;
      continue;
    }
    const plain = byte >= 32 && byte < 127 && byte !== 61;
    const written = plain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (column + written.length > 75) {
      encoded += '=\r\n';
      column = 0;
    }
    encoded += written;
    column += written.length;
  }
  return latin1(encoded);
}

function latin1(chars: string): Uint8Array {
  return Uint8Array.from(chars, (char) => char.charCodeAt(0));
}

function text(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

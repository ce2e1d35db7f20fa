/** Undoes base64 (RFC 2045, 6.8); whatever is no character of it is passed over. */
export function decodeBase64(encoded: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((encoded.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of encoded) {
    const value = BASE64[byte]!;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    decoded[length] = (bits >> count) & 0xff;
    length += 1;
  }
  return decoded.subarray(0, length);
}

const BASE64 = makeBase64();

function makeBase64(): Int8Array {
  const values = new Int8Array(256).fill(-1);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < alphabet.length; i += 1) values[alphabet.charCodeAt(i)] = i;
  return values;
}

const EQUALS = 61;
const LINE_FEED = 10;

/** Undoes quoted-printable (RFC 2045, 6.7); an equals sign that begins nothing stays. */
export function decodeQuotedPrintable(encoded: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; ) {
    const byte = encoded[at]!;
    at += 1;
    if (byte === EQUALS) {
      const value = hex(encoded[at]) * 16 + hex(encoded[at + 1]);
      const next = value >= 0 ? at + 2 : afterSoftBreak(encoded, at);
      if (next >= 0) {
        at = next;
        if (value < 0) continue;
        decoded[length] = value;
        length += 1;
        continue;
      }
    }
    decoded[length] = byte;
    length += 1;
  }
  return decoded.subarray(0, length);
}

/** The value of a hexadecimal digit, far below zero for anything else. */
function hex(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1000;
}

/** Behind the line end, with the spaces before it, that an equals sign takes away; -1 where there is none. */
function afterSoftBreak(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === 32 || bytes[end] === 9 || bytes[end] === 13) end += 1;
  return bytes[end] === LINE_FEED ? end + 1 : end === bytes.length ? end : -1;
}

/** Encodes text as a page may be encoded: the inverse of `TextDecoder`, which is all that the platform has. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return encodeUtf16(text, encoding === 'utf-16le');
  const codes = invert(encoding);
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? raise(char, encoding)));
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const inverses = new Map<string, Map<string, number[]>>();

/** Every character of one or two bytes, and its bytes. */
function invert(encoding: string): Map<string, number[]> {
  const known = inverses.get(encoding);
  if (known) return known;
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd') codes.set(char, [lead, trail]);
    }
  }
  for (let byte = 0; byte < 0x80; byte += 1) codes.set(String.fromCharCode(byte), [byte]);
  inverses.set(encoding, codes);
  return codes;
}

function raise(char: string, encoding: string): never {
  throw new Error(`${encoding} has no ${char}`);
}

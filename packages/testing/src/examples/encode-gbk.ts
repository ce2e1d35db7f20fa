/** A page in GBK; characters that GBK lacks become references, as in a form that a browser sends. */
export function encodeGbk(text: string): Uint8Array {
  codes ??= gbkCodes();
  const bytes: number[] = [];
  for (const char of text) {
    if (char.charCodeAt(0) < 0x80) {
      bytes.push(char.charCodeAt(0));
      continue;
    }
    const code = codes.get(char);
    if (code === undefined) bytes.push(...new TextEncoder().encode(`&#${char.codePointAt(0)};`));
    else bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}

let codes: Map<string, number> | undefined;

/** Every pair of bytes that the decoder knows, turned round. */
function gbkCodes(): Map<string, number> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\uFFFD' && !codes.has(char))
        codes.set(char, (lead << 8) | trail);
    }
  }
  return codes;
}

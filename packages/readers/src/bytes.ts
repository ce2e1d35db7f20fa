/** The bytes as text, a character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  // Not spread: the iterator of a typed array takes ten times as long.
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
  return text;
}

/** Where the bytes of `part` stand first at or after `from`; -1 where they do not. */
export function indexOfBytes(bytes: Uint8Array, part: Uint8Array, from = 0): number {
  for (let at = bytes.indexOf(part[0]!, from); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    let same = 1;
    while (same < part.length && bytes[at + same] === part[same]) same += 1;
    if (same === part.length) return at;
  }
  return -1;
}

export interface Line {
  text: string;
  /** Of its first byte. */
  offset: number;
  /** In bytes, the line feed included. */
  length: number;
  /** It ends in a line feed. */
  isWhole: boolean;
}

/** The lines of a file of any size, one at a time. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let offset = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf(LF); feed >= 0; feed = chunk.indexOf(LF, from)) {
      begun.push(chunk.subarray(from, feed + 1));
      const line = join(begun, offset, true);
      offset += line.length;
      begun = [];
      from = feed + 1;
      yield line;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield join(begun, offset, false);
}

const LF = 10;

function join(parts: readonly Uint8Array[], offset: number, isWhole: boolean): Line {
  const bytes = Buffer.concat(parts);
  return { text: bytes.toString(), offset, length: bytes.length, isWhole };
}

import { indexOfBytes, latin1 } from '../bytes.ts';

/** What DEFLATE can make of a byte at most (RFC 1951). */
const MOST_OF_A_BYTE = 1032;

/**
 * Whether the compressed streams of a PDF unpack to more than so many bytes together: pdf.js keeps each whole. Those of a
 * small file cannot, unless they are compressed twice, as nobody does.
 */
export async function inflatesPast(bytes: Uint8Array, most: number): Promise<boolean> {
  const streams = listStreams(bytes);
  if (streams.some(({ filters }) => filters > 1)) return true;
  const all = streams.reduce((sum, { data }) => sum + data.length, 0);
  if (all * MOST_OF_A_BYTE <= most) return false;
  let left = most;
  for (const { data } of streams) {
    left -= await inflatedSize(data, left);
    if (left < 0) return true;
  }
  return false;
}

interface Stream {
  /** How often it is compressed. */
  filters: number;
  data: Uint8Array;
}

/** The compressed streams: their dictionary stands before them. Pictures are never unpacked. */
function listStreams(bytes: Uint8Array): Stream[] {
  const streams: Stream[] = [];
  let at = 0;
  for (;;) {
    const start = indexOfBytes(bytes, START, at);
    if (start < 0) return streams;
    const end = indexOfBytes(bytes, END, start);
    const before = latin1(bytes.subarray(Math.max(at, start - DICTIONARY), start));
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 0;
    const from = start + START.length + (bytes[start + START.length] === 13 ? 2 : 1);
    if (filters > 0 && !/\/Subtype\s{0,9}\/Image\b/.test(dictionary))
      streams.push({ filters, data: bytes.subarray(from, end < 0 ? bytes.length : end) });
    if (end < 0) return streams;
    at = end + END.length;
  }
}

const START = Uint8Array.from('stream', (char) => char.charCodeAt(0));
const END = Uint8Array.from('endstream', (char) => char.charCodeAt(0));
/** How far before a stream its dictionary may begin, in bytes. */
const DICTIONARY = 2048;

/** How much a stream unpacks to, counted no further than past the limit; of a broken one, what comes before it breaks. */
async function inflatedSize(data: Uint8Array, most: number): Promise<number> {
  let size = 0;
  try {
    const inflated = new Blob([data as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))
      .getReader();
    for (;;) {
      const { done, value } = await inflated.read();
      if (done) return size;
      size += value.length;
      if (size > most) {
        await inflated.cancel();
        return size;
      }
    }
  } catch {
    return size;
  }
}

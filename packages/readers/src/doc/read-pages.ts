import type { DocStreams, Extent } from './open-doc.ts';

/** From `start` up to `end` (bytes of the main stream) one set of properties holds. */
export interface Stretch<P> {
  start: number;
  end: number;
  properties: P;
}

/**
 * The stretches of a table of formatted pages ([MS-DOC] 2.9.33, 2.9.175): 512 bytes each, their bounds at the front,
 * and how many there are in the last byte.
 *
 * @param width of what follows the bounds, a stretch
 */
export function readPages<P>(
  { main, table }: DocStreams,
  { start, length }: Extent,
  width: number,
  read: (at: number) => P,
): Stretch<P>[] {
  const stretches: Stretch<P>[] = [];
  const pages = Math.floor((length - 4) / 8);
  for (let page = 0; page < pages; page += 1) {
    const base = (table.getUint32(start + (pages + 1) * 4 + page * 4, true) & 0x3fffff) * PAGE;
    if (base + PAGE > main.byteLength) continue;
    const count = main.getUint8(base + PAGE - 1);
    const bounds = (count + 1) * 4;
    for (let i = 0; i < count; i += 1) {
      const at = main.getUint8(base + bounds + i * width) * 2;
      stretches.push({
        start: main.getUint32(base + i * 4, true),
        end: main.getUint32(base + i * 4 + 4, true),
        properties: read(at === 0 ? -1 : base + at),
      });
    }
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** The stretch in which a byte lies. */
export function stretchAt<P>(stretches: readonly Stretch<P>[], offset: number): Stretch<P> | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle]!;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return undefined;
}

const PAGE = 512;

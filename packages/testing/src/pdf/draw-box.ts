import type { Typesetter } from './typesetter.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Draws the border of a cell in the look of the page. */
export function drawBox({ left, right, top, bottom }: Box, setter: Typesetter, isOpen: boolean): void {
  const height = setter.look.page[1];
  const line = LINES[setter.look.border];
  const sides = [
    [left, top, right, top],
    [left, top, left, bottom],
    [right, top, right, bottom],
    ...(isOpen ? [] : [[left, bottom, right, bottom]]),
  ] as const;
  for (const [x, y, u, v] of sides) setter.draw(line(x!, height - y!, u!, height - v!));
}

type DrawLine = (x: number, y: number, u: number, v: number) => string;

const LINES: Readonly<Record<Typesetter['look']['border'], DrawLine>> = {
  none: () => '',
  stroked: (x, y, u, v) => `0.5 w ${x.toFixed(2)} ${y.toFixed(2)} m ${u.toFixed(2)} ${v.toFixed(2)} l S`,
  thin: (x, y, u, v) => rectangle(x, y, u, v, 0.48),
  double: (x, y, u, v) => {
    const [dx, dy] = x === u ? [1.5, 0] : [0, 1.5];
    return `${rectangle(x, y, u, v, 0.4)} ${rectangle(x + dx, y + dy, u + dx, v + dy, 0.4)}`;
  },
  dotted: (x, y, u, v) => {
    const length = Math.hypot(u - x, v - y);
    const dots = Array.from({ length: Math.ceil(length / 1.5) }, (_, i) => {
      const share = Math.min(1, (i * 1.5) / length);
      return `${(x + (u - x) * share).toFixed(2)} ${(y + (v - y) * share).toFixed(2)} 0.5 0.5 re`;
    });
    return `${dots.join(' ')} f`;
  },
};

/** Word and WPS draw a border as a thin rectangle. */
function rectangle(x: number, y: number, u: number, v: number, width: number): string {
  const [left, bottom] = [Math.min(x, u), Math.min(y, v)];
  const size = x === u ? [width, Math.abs(v - y) + width] : [Math.abs(u - x) + width, width];
  return `${left.toFixed(2)} ${bottom.toFixed(2)} ${size[0]!.toFixed(2)} ${size[1]!.toFixed(2)} re f`;
}

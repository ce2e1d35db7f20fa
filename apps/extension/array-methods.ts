/** The methods of arrays that Chromium 109 lacks (ES2023); the checker uses them. */
const METHODS = {
  toReversed(this: unknown[]): unknown[] {
    return [...this].reverse();
  },
  toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number): unknown[] {
    return [...this].sort(compare);
  },
  toSpliced(
    this: unknown[],
    ...change: [start: number, deleteCount: number, ...items: unknown[]]
  ): unknown[] {
    const copy = [...this];
    copy.splice(...change);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown): unknown[] {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
};

for (const [name, value] of Object.entries(METHODS)) {
  if (!(name in Array.prototype)) {
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  }
}

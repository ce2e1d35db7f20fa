/**
 * Gives every reader the same items, one by one, and asks for the next once all that still read have had it: so the items
 * are made once, and only one is kept.
 */
export function tee<T>(source: AsyncIterable<T>, readers: number): AsyncIterable<T>[] {
  const items = source[Symbol.asyncIterator]();
  const waiting: ((result: Promise<IteratorResult<T>>) => void)[] = [];
  let reading = readers;
  const pass = () => {
    if (reading === 0) void items.return?.();
    if (waiting.length < reading || waiting.length === 0) return;
    const result = items.next();
    for (const give of waiting.splice(0)) give(result);
  };
  return Array.from({ length: readers }, () => {
    let isOpen = true;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      reading -= 1;
      pass();
    };
    const reader: AsyncIterableIterator<T> = {
      [Symbol.asyncIterator]: () => reader,
      next: () =>
        new Promise((resolve) => {
          waiting.push(resolve);
          pass();
        }),
      return: async () => {
        close();
        return { done: true, value: undefined };
      },
    };
    return reader;
  });
}

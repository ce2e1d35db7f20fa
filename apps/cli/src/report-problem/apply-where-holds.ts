/**
 * Changes as many items of a list as can be changed while something holds: halves the list until a part holds.
 *
 * @param change gives the same item where there is nothing to change
 * @param holds whether a list still shows what it has to show; it does for the list that is given
 */
export async function applyWhereHolds<T>(
  items: readonly T[],
  change: (item: T) => T,
  holds: (items: readonly T[]) => Promise<boolean>,
): Promise<T[]> {
  let current = [...items];
  const apply = async (from: number, to: number): Promise<void> => {
    const changed = current.map((item, i) => (i >= from && i < to ? change(item) : item));
    if (changed.every((item, i) => item === current[i])) return;
    if (await holds(changed)) current = changed;
    else if (to - from > 1) {
      const middle = (from + to) >> 1;
      await apply(from, middle);
      await apply(middle, to);
    }
  };
  await apply(0, current.length);
  return current;
}

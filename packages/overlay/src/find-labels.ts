import { measureElement } from './measure.ts';

/**
 * The cells that say what a cell means: those to the left of it in its row, and those above it in its column, as far as
 * they hold words.
 */
export function findLabels(cell: Element): Element[] {
  const table = cell.closest('table');
  if (!table) return [];
  const own = measureElement(cell);
  const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
  return [...table.querySelectorAll('td, th')].filter((one) => {
    if (one === cell || !WORDS.test(one.textContent ?? '')) return false;
    const { left, top, right, bottom } = measureElement(one);
    const isAbove = bottom <= own.top + 1 && left < x && right > x;
    const isBefore = right <= own.left + 1 && top < y && bottom > y;
    return isAbove || isBefore;
  });
}

/** 无 alone stands for a number. */
const WORDS = /\p{Script=Han}\s{0,8}\p{Script=Han}|[a-z]{2}/iu;

import { isRendered, measureElement } from '@gouji/overlay';

/** Less than this is no room for a table. */
const LEAST = 2;
/** What is moved this far out is hidden by that. */
const FAR_OUT = -1000;

/**
 * Whether a reader can see an element, perhaps after scrolling: it is rendered, not moved out of the page, and nothing
 * around it has folded to no height or slid it away sideways, as tabs and carousels do.
 */
export function isShown(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = measureElement(element);
  const { scrollX, scrollY } = element.ownerDocument.defaultView!;
  if (box.right - box.left < LEAST || box.bottom - box.top < LEAST) return false;
  if (box.right + scrollX < FAR_OUT || box.bottom + scrollY < FAR_OUT) return false;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!CUTS.test(getComputedStyle(around).overflowX) && !CUTS.test(getComputedStyle(around).overflowY))
      continue;
    const frame = measureElement(around);
    if (frame.right - frame.left < LEAST || frame.bottom - frame.top < LEAST) return false;
    if (box.right <= frame.left || box.left >= frame.right) return false;
  }
  return true;
}

/** What overflows is not to be reached by scrolling. */
const CUTS = /hidden|clip/;

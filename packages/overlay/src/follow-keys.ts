/** Keys that go from mark to mark. */
const STEPS: Readonly<Record<string, 1 | -1 | undefined>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Calls back for the keys that the overlay knows, and keeps those from the page.
 *
 * @param onEscape answers whether there was anything to close
 */
export function followKeys(root: ShadowRoot, onStep: (by: 1 | -1) => void, onEscape: () => boolean): void {
  root.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    // Alt and an arrow goes back, Ctrl and an arrow belongs to the reader's other tools.
    if (altKey || ctrlKey || metaKey) return;
    if (isText(event.composedPath()[0]) && key !== 'Escape') return;
    if (/Up|Down/.test(key) && scrolls(event.composedPath())) return;
    const step = STEPS[key];
    if (step) onStep(step);
    else if (key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Its arrows move the caret. */
function isText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement;
}

/** What is taller than its room is scrolled by the arrows up and down. */
function scrolls(path: readonly EventTarget[]): boolean {
  return path.some(
    (one) =>
      one instanceof HTMLElement && one.className === 'card' && one.scrollHeight > one.clientHeight + 1,
  );
}

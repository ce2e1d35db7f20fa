const FIRST_DELAY = 250;
const LAST_DELAY = 4000;

export interface WatchOptions {
  signal: AbortSignal;
  /** An element of ours, whose changes do not count. */
  isOwn?: (node: Node) => boolean;
}

/**
 * Looks again whenever the document changes: 250 ms after the change, later and later (to 4 s) while looking finds
 * nothing new, so that a page with a clock or a carousel costs next to nothing.
 *
 * @param look answers whether anything was different
 */
export function watchDocument(
  document: Document,
  look: () => boolean | Promise<boolean>,
  { signal, isOwn = () => false }: WatchOptions,
): void {
  let delay = FIRST_DELAY;
  let isDue = false;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAgain = async () => {
    timer = undefined;
    isDue = false;
    isBusy = true;
    const isDifferent = await look();
    isBusy = false;
    delay = isDifferent ? FIRST_DELAY : Math.min(delay * 2, LAST_DELAY);
    if (isDue) schedule();
  };
  const schedule = () => {
    isDue = true;
    if (!isBusy && !signal.aborted) timer ??= setTimeout(lookAgain, delay);
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnChange(record, isOwn))) return;
    if (delay > FIRST_DELAY && records.some(touchesTable)) {
      delay = FIRST_DELAY;
      clearTimeout(timer);
      timer = undefined;
    }
    schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isOwnChange({ addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  const changed = [...addedNodes, ...removedNodes];
  return changed.length > 0 && changed.every(isOwn);
}

/** What a report brings late is its tables; those are not to be waited for. */
function touchesTable({ addedNodes, target }: MutationRecord): boolean {
  const around = target instanceof Element ? target : target.parentElement;
  if (around?.closest('table')) return true;
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.tagName === 'TABLE' || node.querySelector('table') !== null),
  );
}

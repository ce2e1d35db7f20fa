const FIRST_DELAY = 250;
const LAST_DELAY = 4000;
/** Looking may take a twentieth of the time at most. */
const REST = 20;
/** How often in a row a table that changes is looked at soon, and in vain. */
const HURRIES = 4;

export interface WatchOptions {
  signal: AbortSignal;
  /** An element of ours, whose changes do not count. */
  isOwn?: (node: Node) => boolean;
  /** A first look, still going on: changes count from now on, and are looked at once it has ended. */
  first?: Promise<unknown>;
}

/**
 * Looks again whenever the document changes: 250 ms after the change, later and later (to 4 s) while looking finds
 * nothing new or takes long, so that a page that never rests costs next to nothing.
 *
 * @param look answers whether anything was different
 */
export function watchDocument(
  document: Document,
  look: () => boolean | Promise<boolean>,
  { signal, isOwn = () => false, first }: WatchOptions,
): void {
  let soon = FIRST_DELAY;
  let delay = soon;
  let hurries = 0;
  let isDue = false;
  let isBusy = first !== undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAgain = async () => {
    timer = undefined;
    isDue = false;
    isBusy = true;
    const start = performance.now();
    let isDifferent = false;
    try {
      isDifferent = await look();
    } finally {
      isBusy = false;
    }
    if (isDifferent) hurries = 0;
    soon = Math.max(FIRST_DELAY, REST * (performance.now() - start));
    delay = isDifferent ? soon : Math.max(soon, Math.min(delay * 2, LAST_DELAY));
    if (isDue) schedule();
  };
  const schedule = () => {
    isDue = true;
    if (!isBusy && !signal.aborted) timer ??= setTimeout(lookAgain, delay);
  };
  const begin = () => {
    isBusy = false;
    if (isDue) schedule();
  };
  first?.then(begin, begin);
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnChange(record, isOwn))) return;
    if (delay > soon && hurries < HURRIES && records.some(touchesTable)) {
      hurries += 1;
      delay = soon;
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
    (node) => node instanceof Element && (node.localName === 'table' || node.querySelector('table') !== null),
  );
}

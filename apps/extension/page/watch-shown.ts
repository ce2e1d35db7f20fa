const FIRST_DELAY = 100;
const LAST_DELAY = 4000;

/** What shows another part of a page without a change of its nodes; a tab may be a radio button or a fragment. */
const EVENTS = ['change', 'transitionend', 'animationend', 'toggle'] as const;

/**
 * Calls back when attributes change that show and hide, and after what else may: 100 ms later, and later and later while
 * that finds nothing new, as on a page that is never at rest.
 *
 * @param look answers whether anything was different
 * @param isOwn whether an element is ours, whose changes do not count
 */
export function watchShown(
  document: Document,
  look: () => boolean,
  { signal, isOwn }: { signal: AbortSignal; isOwn: (node: Node) => boolean },
): void {
  let delay = FIRST_DELAY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const lookAgain = () => {
    timer = undefined;
    last = Date.now();
    delay = look() ? FIRST_DELAY : Math.min(delay * 2, LAST_DELAY);
  };
  const schedule = () => {
    if (signal.aborted || timer !== undefined) return;
    // It was at rest.
    if (Date.now() - last > LAST_DELAY) delay = FIRST_DELAY;
    timer = setTimeout(lookAgain, delay);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(({ target }) => isOwn(target))) schedule();
  });
  observer.observe(document, {
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
    subtree: true,
  });
  const options = { passive: true, capture: true, signal } as const;
  for (const type of EVENTS) document.addEventListener(type, schedule, options);
  document.defaultView?.addEventListener('hashchange', schedule, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

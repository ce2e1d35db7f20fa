/**
 * Calls back, once a frame at most, whenever things on the page may have moved. Scrolling the document itself moves
 * nothing, as the overlay scrolls with it; what scrolls inside is followed by `followScrollers`.
 *
 * @returns to be called where the caller knows of a move
 * @param signature looked at once a second while the page is visible, for what moves without an event
 */
export function watchLayout(
  document: Document,
  onMoved: () => void,
  signature: () => string,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView!;
  let frame = 0;
  let last = '';
  const moved = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onMoved();
      last = signature();
    });
  };
  const options = { passive: true, capture: true, signal } as const;
  view.addEventListener('resize', moved, options);
  view.addEventListener('pageshow', moved, options);
  for (const type of ['load', 'toggle', 'transitionend', 'animationend'])
    document.addEventListener(type, moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const timer = setInterval(() => {
    if (!document.hidden && signature() !== last) moved();
  }, 1000);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearInterval(timer);
    view.cancelAnimationFrame(frame);
  });
  return moved;
}

/** Calls back when one of these has been scrolled. */
export function followScrollers(
  scrollers: ReadonlySet<Element>,
  onMoved: () => void,
  signal: AbortSignal,
): void {
  for (const scroller of scrollers) scroller.addEventListener('scroll', onMoved, { passive: true, signal });
}

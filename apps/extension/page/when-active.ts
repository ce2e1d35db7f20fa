/**
 * Runs at once, or when the reader has come to a page that the browser renders in advance: until then, what is said of
 * it would be taken for said of the page before.
 */
export function whenActive(document: EventTarget & { prerendering?: boolean }, run: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

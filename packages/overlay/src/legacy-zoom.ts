/**
 * How much what is measured within an element must be enlarged to be in lengths of the overlay. 1, but until Chromium
 * 128: there the zoom of an element and of its ancestors is taken out of all that is measured within it.
 */
export function legacyZoom(element: Element): number {
  if ('currentCSSZoom' in Element.prototype) return 1;
  let zoom = 1;
  const { documentElement } = element.ownerDocument;
  for (let one: Element | null = element; one && one !== documentElement; one = one.parentElement) {
    zoom *= Number(getComputedStyle(one).zoom) || 1;
  }
  return zoom;
}

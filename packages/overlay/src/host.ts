import overlayCss from './overlay.css?inline';

const NAME = 'gouji-overlay';
const NAMES: ReadonlySet<string> = new Set([NAME, 'gouji-pill']);
const ZOOM = '--gouji-zoom';
const LEVEL = '--gouji-level';

/** The element that is added to the page: beside `body`, with all that is drawn over it in its shadow. */
export function makeHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  // Left behind by a script from before an update of the extension.
  for (const old of document.querySelectorAll(`:root > ${NAME}, :root > gouji-pill`)) old.remove();
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'open' });
  addStyles(document, root);
  document.documentElement.append(host);
  return { host, root };
}

/** Of ours, and where we have put it: what the page has taken away is to be noticed. */
export function isHost(node: Node): boolean {
  return node instanceof Element && NAMES.has(node.localName) && node.isConnected;
}

/**
 * What enlarges the root would enlarge the overlay too, whose lengths are those of the viewport. Browsers that do not
 * tell the zoom measure in the root's own lengths.
 */
export function cancelZoom(host: HTMLElement): void {
  const { currentCSSZoom = 1 } = host.ownerDocument.documentElement;
  const wanted = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
  setOnce(host, ZOOM, wanted);
}

/** Heads that stay in sight and windows of the page's own, which lie above its tables, lie above the marks too. */
export function raise(host: HTMLElement, level: number): void {
  setOnce(host, LEVEL, String(level));
}

/** To set it styles every mark anew. */
function setOnce({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** A part of the overlay that is drawn over the page. */
export function makeLayer(root: ShadowRoot): HTMLElement {
  const layer = root.ownerDocument.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  return layer;
}

let sheet: CSSStyleSheet | undefined;

/** Reads the style sheet of the overlay; to be called where there is nothing else to do. */
export function prepareStyles(): void {
  try {
    makeSheet();
  } catch {
    // Then the styles are an element's.
  }
}

function makeSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
  }
  return sheet;
}

/** A constructed sheet is beyond the reach of the page's content security policy; old Firefox refuses it here. */
export function addStyles(document: Document, root: ShadowRoot): void {
  try {
    root.adoptedStyleSheets = [makeSheet()];
  } catch {
    const style = document.createElement('style');
    style.textContent = overlayCss;
    root.append(style);
  }
}

/** The one element that is added to the page: beside `body`, with everything of ours in its shadow. */
export function makeHost(document: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  // Left behind by a script from before an update of the extension.
  for (const old of document.querySelectorAll(':root > gouji-overlay')) old.remove();
  const host = document.createElement('gouji-overlay');
  const root = host.attachShadow({ mode: 'open' });
  addStyles(document, root, css);
  document.documentElement.append(host);
  return { host, root };
}

/** A part of the overlay that is drawn over the page. */
export function makeLayer(root: ShadowRoot): HTMLElement {
  const layer = root.ownerDocument.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  return layer;
}

/** A constructed sheet is beyond the reach of the page's content security policy; old Firefox refuses it here. */
function addStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

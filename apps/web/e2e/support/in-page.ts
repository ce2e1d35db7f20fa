/** All of these run in the page. */
interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Marks {
  /** The cell, or else the line, that prints the wrong number. */
  wrong: Rect | null;
  /** Around suspect cells. */
  frames: Rect[];
  /** The discs. */
  badges: Rect[];
}

export function measureMarks(wrong: string): Marks {
  const plain = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });
  const cells = [...document.querySelectorAll('.v-page td, .v-page p > span, .v-page [data-cell]')];
  const cell = cells.find(({ textContent }) => textContent?.trim() === wrong) ?? findWords(wrong);
  const root = document.querySelector('gouji-overlay')?.shadowRoot;
  const rects = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(plain);
  // Of a report that is flattened text.
  function findWords(words: string): Range | null {
    const walker = document.createTreeWalker(document.querySelector('.v-page')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
    return null;
  }
  return {
    wrong: cell ? plain(cell.getBoundingClientRect()) : null,
    frames: rects('.outline.g-error'),
    badges: rects('.badge.g-error .g-mark'),
  };
}

/** As a reader drops a file on the page; the event is made up, the file is real. */
export function dropFile([name, base64]: readonly [name: string, base64: string]): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}

/** As a reader pastes what was copied elsewhere. */
export function paste([html, text]: readonly [html: string, text: string]): void {
  const data = new DataTransfer();
  if (html !== '') data.setData('text/html', html);
  data.setData('text/plain', text);
  // Firefox hands no data to an event that is made up.
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  document.body.dispatchEvent(event);
}

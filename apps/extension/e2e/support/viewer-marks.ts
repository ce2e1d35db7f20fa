/** What is to be seen in the viewer, measured in the page. */
export interface ViewerMarks {
  /** How many frames stand within 2 px on a cell that says the wrong number. */
  frames: number;
  /** How far from that cell the nearest disc is, in pixels. */
  distance: number;
  /** Of a PDF: how many sides of the frame lie on a line that is drawn; null of what is no picture. */
  sides: number | null;
}

/** Runs in the page. */
export function measureViewer(wrong: string): ViewerMarks {
  const root = document.querySelector('gouji-overlay')?.shadowRoot;
  const boxes = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0);
  const cells = [...document.querySelectorAll('.v-page td')].filter(
    ({ textContent }) => textContent?.trim() === wrong,
  );
  const isOn = (frame: DOMRect, cell: Element) => {
    const box = cell.getBoundingClientRect();
    return (['left', 'top', 'right', 'bottom'] as const).every(
      (side) => Math.abs(box[side] - frame[side]) <= 2,
    );
  };
  const frames = boxes('.outline.g-error').filter((frame) => cells.some((cell) => isOn(frame, cell)));
  const [frame] = frames;
  if (!frame) return { frames: 0, distance: Number.POSITIVE_INFINITY, sides: null };
  const distances = boxes('.badge.g-error .g-mark').map(({ left, top, right, bottom }) =>
    Math.max(left - frame.right, frame.left - right, top - frame.bottom, frame.top - bottom, 0),
  );
  return { frames: frames.length, distance: Math.min(...distances), sides: countSides(frame) };

  function countSides({ left, top, right, bottom }: DOMRect): number | null {
    const page = cells.find((cell) => isOn(frame!, cell))?.closest('.v-pdf-page');
    if (!page) return null;
    const canvas = page.querySelector('canvas');
    if (!canvas) return 0;
    const sheet = canvas.getBoundingClientRect();
    const scale = canvas.width / sheet.width;
    const context = canvas.getContext('2d')!;
    const isDark = (x: number, y: number): boolean => {
      const { data } = context.getImageData(
        Math.round((x - sheet.left) * scale) - 2,
        Math.round((y - sheet.top) * scale) - 2,
        5,
        5,
      );
      return data.some((value, i) => i % 4 === 0 && value < 190);
    };
    const steps = [0.15, 0.3, 0.5, 0.7, 0.85];
    const [width, height] = [right - left, bottom - top];
    return [
      steps.every((step) => isDark(left + width * step, top)),
      steps.every((step) => isDark(left + width * step, bottom)),
      steps.every((step) => isDark(left, top + height * step)),
      steps.every((step) => isDark(right, top + height * step)),
    ].filter(Boolean).length;
  }
}

/** As a reader drops a file on the page; the event is made up, the file is real. Runs in the page. */
export function dropFile([name, base64]: readonly [name: string, base64: string]): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}

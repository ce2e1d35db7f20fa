/** The addresses of frames of a readable size whose document belongs to another site. */
export function listForeignFrames(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe, frame')] as (HTMLIFrameElement | HTMLFrameElement)[];
  return frames
    .filter((frame) => frame.offsetWidth >= 300 && frame.offsetHeight >= 200 && isForeign(frame))
    .map((frame) => frame.src)
    .filter((address) => /^https?:/.test(address));
}

function isForeign(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}

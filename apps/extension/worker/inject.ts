import { browser } from '#imports';

/** Loads the script that reads and checks, into one frame or into all that may be read. */
export async function injectReport(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.executeScript({ target, files: ['/report.js'] }),
    browser.scripting.insertCSS({ target, files: ['/assets/highlight.css'] }),
  ]);
}

/** Loads what writes the card, into the frame that wants it. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
}

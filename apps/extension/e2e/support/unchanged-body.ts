declare global {
  interface Window {
    /** To be called by whatever changes the body on purpose. */
    keep: () => void;
    kept: string;
  }
}

/** Runs in every document before its own scripts: keeps what the body is, so that a change by anybody else is seen. */
export const KEEP_BODY = `window.keep = () => { window.kept = document.body?.outerHTML ?? ''; };
addEventListener('DOMContentLoaded', () => window.keep());`;

/** What the pages of both drivers have in common. */
interface TestPage {
  frames: () => { url: () => string; evaluate: (read: () => string[]) => Promise<string[]> }[];
  isClosed: () => boolean;
  close: () => Promise<void>;
}

/** Has a page compared when it is closed, in each of its frames: nothing within `body` may have changed. */
export function compareOnClose(page: TestPage): void {
  const close = page.close.bind(page);
  page.close = async () => {
    if (page.isClosed()) return;
    try {
      await compareBodies(page);
    } finally {
      await close();
    }
  };
}

async function compareBodies(page: TestPage): Promise<void> {
  for (const frame of page.frames()) {
    const [kept, now] = await frame.evaluate(() => [window.kept ?? '', document.body?.outerHTML ?? '']);
    if (kept !== '' && kept !== now) throw new Error(`${frame.url()}: the body has changed\n${kept}\n${now}`);
  }
}

import { browser } from '#imports';
import type { ViewerRequest } from './viewer-address.ts';

export interface Fetched {
  bytes: Uint8Array;
  contentType: string | null;
}

/** As much as can be handed over from a page. */
const MOST = 20 * 1024 * 1024;

/** Has the page that links to a file fetch it, as its own site knows it; null where it cannot. */
export async function fetchInTab({ address, tabId }: ViewerRequest): Promise<Fetched | null> {
  if (tabId === null) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchHere,
      args: [address, MOST],
    });
    const { base64, contentType } = answer?.result ?? {};
    if (base64 === undefined) return null;
    return {
      bytes: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
      contentType: contentType ?? null,
    };
  } catch {
    return null;
  }
}

/** Runs in the page, and knows nothing but its arguments. Bytes are handed over as text in every browser. */
async function fetchHere(
  address: string,
  most: number,
): Promise<{ base64: string; contentType: string | null } | null> {
  const response = await fetch(address, { credentials: 'include', signal: AbortSignal.timeout(60_000) });
  const length = Number(response.headers.get('content-length') ?? 0);
  if (!response.ok || length > most) return null;
  const blob = await response.blob();
  if (blob.size > most) return null;
  const url = await new Promise<string>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
  return { base64: url.slice(url.indexOf(',') + 1), contentType: response.headers.get('content-type') };
}

import type { CardWriter } from '@gouji/overlay';
import { browser } from '#imports';
import type { PageMessage } from '../messages.ts';

/** The scripts of the extension in a page share their globals. */
const page = globalThis as { goujiCard?: CardWriter };

/** For the script that marks the page. */
export function keepCard(writer: CardWriter): void {
  page.goujiCard = writer;
}

/** The worker loads it into this frame. */
export async function loadCard(): Promise<CardWriter> {
  if (!page.goujiCard) await browser.runtime.sendMessage({ kind: 'card' } satisfies PageMessage);
  if (!page.goujiCard) throw new Error('the card was not loaded');
  return page.goujiCard;
}

import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Headless Chromium 109, the oldest that the extension is for; null where it does not start. */
export async function launchOldChromium(): Promise<Browser | null> {
  try {
    return await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox'],
    });
  } catch {
    return null;
  }
}

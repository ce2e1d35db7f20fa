import { browser } from '#imports';
import { siteOf } from '../site.ts';
import type { Access } from './tab-view.ts';

/** Finds out whether a tab may be read; its address is only known where it may, or after a click on the icon. */
export async function probeAccess(tabId: number): Promise<Access> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return { kind: 'needs-click' };
  if (url.startsWith('file:')) {
    const isAllowed = await browser.extension.isAllowedFileSchemeAccess();
    return isAllowed ? { kind: 'open', site: null } : { kind: 'needs-file-access' };
  }
  if (!/^https?:/.test(url)) return { kind: 'internal' };
  const site = siteOf(url);
  const isAlways = site !== null && (await browser.permissions.contains({ origins: [site] }));
  return { kind: 'open', site: isAlways ? null : site };
}

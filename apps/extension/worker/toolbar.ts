import { browser } from '#imports';
import { languageOf } from '../language-of.ts';
import { readSettings } from '../settings.ts';
import { say } from '../words.ts';
import type { ToolbarState } from './toolbar-state.ts';

const COLORS = { error: '#b3261e', warning: '#8a5000', info: '#005ea8' } as const;

/** Shows what is known of a tab on its icon; the browser itself forgets it when the tab goes elsewhere. */
export async function showToolbar(tabId: number, { icon, count, severity }: ToolbarState): Promise<void> {
  const lang = languageOf(await readSettings());
  const title = {
    idle: say(lang, 'toolbarIdle'),
    consistent: count > 0 ? say(lang, 'toolbarNotes', { n: count }) : say(lang, 'toolbarConsistent'),
    findings: say(lang, 'toolbarFindings', { n: count }),
    unread: say(lang, 'toolbarUnread'),
  }[icon];
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${icon}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    severity && browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[severity] }),
  ]);
}

import { browser } from '#imports';
import type { FrameMessage, PageMessage } from '../messages.ts';
import { probeAccess } from './probe-access.ts';
import {
  NOWHERE,
  type Selected,
  type TabView,
  withFrame,
  withoutDocument,
  withoutFrame,
} from './tab-view.ts';

export interface TabListener {
  onView: (view: TabView) => void;
  /** A badge was opened on the page, or nothing is open as the panel stands beside another tab. */
  onSelected: (selected: Selected | null) => void;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Keeps up with the tab that the panel stands beside: the active one of its window, or the one that its own address
 * names (`?tab=12`), where it has a window or a tab to itself.
 */
export function followTab({ onView, onSelected }: TabListener, signal: AbortSignal): void {
  let view = NOWHERE;
  const update = (next: TabView) => {
    view = next;
    onView(view);
  };
  const visit = (tabId: number | null) => {
    if (tabId !== view.tabId) {
      leave();
      onSelected(null);
    }
    update({ ...NOWHERE, tabId });
    if (tabId !== null) ask(tabId);
  };
  const leave = () => {
    if (view.tabId === null) return;
    sendToTab(view.tabId, { kind: 'conceal' });
    sendToTab(view.tabId, { kind: 'panel', isOpen: false });
  };
  const ask = (tabId: number) => {
    sendToTab(tabId, { kind: 'announce' });
    sendToTab(tabId, { kind: 'panel', isOpen: true });
    for (const frameId of view.frames.keys()) dropSilent(tabId, frameId);
    probe();
  };
  /** A document that was left may have had no time to say so. */
  const dropSilent = (tabId: number, frameId: number) => {
    sendToTab(tabId, { kind: 'announce' }, frameId).then((isThere) => {
      if (!isThere && view.tabId === tabId) update(withoutFrame(view, frameId));
    });
  };
  const probe = () => {
    const { tabId } = view;
    if (tabId === null) return;
    probeAccess(tabId).then(
      (access) => view.tabId === tabId && update({ ...view, access }),
      () => {},
    );
  };

  const onMessage = (message: PageMessage, { tab, frameId }: Sender) => {
    if (tab?.id === undefined || tab.id !== view.tabId || frameId === undefined) return;
    if (message.kind === 'report') {
      update(withFrame(view, frameId, message));
      if (message.isFirst) sendToTab(tab.id, { kind: 'panel', isOpen: true }, frameId);
    }
    if (message.kind === 'gone') update(withoutDocument(view, message.document));
    if (message.kind === 'selected') onSelected({ frameId, finding: message.finding });
  };
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (tabId !== view.tabId) return;
    // A frame that loads, or a step within the page, is told as loading too: what is known stays until it has gone.
    if (status === 'loading') update({ ...view, access: { kind: 'waiting' } });
    if (status === 'complete') ask(tabId);
  };
  const onActivated = () => {
    if (pinned === null) findActive().then(visitOther, () => {});
  };
  /** A tab of another window may have been activated. */
  const visitOther = (tabId: number | null) => {
    if (tabId !== view.tabId) visit(tabId);
  };

  /** Only the browser's own pages keep their address to themselves after a click. */
  const onClicked = ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id === undefined || id !== view.tabId) return;
    if (url === undefined) update({ ...view, access: { kind: 'internal' } });
    else probe();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === pinned) update({ ...NOWHERE, access: { kind: 'closed' } });
  };
  const permissions = [browser.permissions.onAdded, browser.permissions.onRemoved];

  const pinned = pinnedTab();
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.action.onClicked.addListener(onClicked);
  for (const event of permissions) event.addListener(probe);
  window.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => {
    browser.action.onClicked.removeListener(onClicked);
    for (const event of permissions) event.removeListener(probe);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
  if (pinned === null) onActivated();
  else visit(pinned);
}

/** To every frame of a tab, or to one; answers what that one says, false where nobody listens. */
export async function sendToTab(tabId: number, message: FrameMessage, frameId?: number): Promise<boolean> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    return (await browser.tabs.sendMessage(tabId, message, options)) === true;
  } catch {
    return false;
  }
}

function pinnedTab(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab === null ? null : Number(tab);
}

async function findActive(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

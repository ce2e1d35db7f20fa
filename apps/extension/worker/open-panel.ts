import { browser } from '#imports';

/** The part of Firefox's interface that Chromium's types lack. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel: as a side panel, as a sidebar, else as a window or a tab of its own. Called within the click,
 * before anything is awaited, or the browser refuses.
 */
export function openPanel(tab: { id?: number | undefined; windowId: number }): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (browser.sidePanel?.open)
    browser.sidePanel.open({ windowId: tab.windowId }).catch(() => openAside(tab.id));
  else if (sidebarAction) sidebarAction.open().catch(() => openAside(tab.id));
  else openAside(tab.id);
}

async function openAside(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html');
  try {
    await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
  } catch {
    await browser.tabs.create({ url });
  }
}

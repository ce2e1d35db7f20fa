import { browser } from '#imports';
import {
  CHECK,
  type CheckRequest,
  type FrameAnswer,
  type FrameMessage,
  type FrameReport,
  type PageMessage,
} from '../messages.ts';
import { viewerAddress } from '../viewer/viewer-address.ts';
import { answerWithMemory } from './answer-with-memory.ts';
import { injectCard, injectReport } from './inject.ts';
import { openPanel } from './open-panel.ts';
import { registerSites } from './sites.ts';
import { stepThrough } from './step-through.ts';
import { forgetStoredOnChange, readStored } from './stored.ts';
import { closeTab, forgetDocument, forgetTab, keepFrame, readFrameIds, readFrames } from './tab-frames.ts';
import { showToolbar } from './toolbar.ts';
import { summarizeFrame, toolbarState } from './toolbar-state.ts';

/** Sets up every listener at once, as the worker is started for each event anew. */
export function startWorker(): void {
  browser.action.onClicked.addListener((tab) => {
    // A file that the browser shows by itself is no page that could be read.
    if (tab.url !== undefined && isPdf(tab.url)) {
      const url = browser.runtime.getURL(
        viewerAddress({ address: tab.url, tabId: tab.id ?? null }) as '/viewer.html',
      );
      browser.tabs.create({ url }).catch(() => {});
      return;
    }
    openPanel(tab);
    if (tab.id !== undefined) injectReport(tab.id).catch(() => {});
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CHECK) return;
    port.onMessage.addListener((request: CheckRequest) => {
      readStored()
        .then((stored) =>
          answerWithMemory(request, stored, { isPrivate: port.sender?.tab?.incognito ?? false }),
        )
        .then((answer) => port.postMessage(answer))
        .catch(() => port.disconnect());
    });
  });
  browser.runtime.onMessage.addListener((message: PageMessage, { tab, frameId }, answer) => {
    if (tab?.id === undefined || frameId === undefined) return;
    if (message.kind !== 'card') {
      receive(message, tab.id, frameId).catch(() => {});
      return;
    }
    injectCard(tab.id, frameId).then(
      () => answer(true),
      () => answer(false),
    );
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by && tab?.id !== undefined) step(tab.id, by).catch(() => {});
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    closeTab(tabId).catch(() => {});
  });
  forgetStoredOnChange();
  const register = () => {
    registerSites().catch(() => {});
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    register();
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
  });
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
}

function isPdf(address: string): boolean {
  return /^https?:[^?#]{1,2000}\.pdf(?:[?#]|$)/i.test(address);
}

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 };

async function receive(message: PageMessage, tabId: number, frameId: number): Promise<void> {
  if (message.kind === 'found') await injectReport(tabId, frameId);
  if (message.kind === 'report') await keep(message, tabId, frameId);
  else if (message.kind === 'gone') await forgetDocument(tabId, message.document);
  else return;
  await showToolbar(tabId, toolbarState(await readFrames(tabId)));
}

async function keep(report: FrameReport, tabId: number, frameId: number): Promise<void> {
  const isNewPage = report.isFirst && frameId === 0;
  const known = isNewPage ? await forgetTab(tabId) : [];
  await keepFrame(tabId, frameId, summarizeFrame(report));
  // Its frames may have been faster than the page itself.
  for (const frame of known) if (frame !== 0) send(tabId, { kind: 'announce' }, frame);
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  const ask = (frameId: number, kind: 'step' | 'enter'): Promise<FrameAnswer> =>
    browser.tabs.sendMessage(tabId, { kind, by } satisfies FrameMessage, { frameId }).catch(() => null);
  await stepThrough(await readFrameIds(tabId), by, ask);
}

function send(tabId: number, message: FrameMessage, frameId: number): void {
  browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => {});
}

import { defineContentScript } from '#imports';
import { startDetector } from '../page/detector.ts';
import { whenActive } from '../page/when-active.ts';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => whenActive(document, () => startDetector(document)),
});

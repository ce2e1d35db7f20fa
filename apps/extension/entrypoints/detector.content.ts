import { defineContentScript } from '#imports';
import { startDetector } from '../page/detector.ts';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: () => startDetector(document),
});

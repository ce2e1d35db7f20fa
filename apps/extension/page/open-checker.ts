import { browser } from '#imports';
import { CHECK, type CheckAnswer, type CheckRequest } from '../messages.ts';

/**
 * Opens a way to the worker, which takes as long as reading a page: it is there when there is something to send.
 *
 * @returns has one document checked; it fails where the worker is stopped before it answers
 */
export function openChecker(): (request: CheckRequest) => Promise<CheckAnswer> {
  const port = browser.runtime.connect({ name: CHECK });
  return (request) =>
    new Promise((resolve, reject) => {
      port.onMessage.addListener((answer: CheckAnswer) => {
        resolve(answer);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => reject(new Error('the worker was stopped')));
      port.postMessage(request);
    });
}

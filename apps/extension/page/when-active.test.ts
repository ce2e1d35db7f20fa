import { expect, it, vi } from 'vitest';
import { whenActive } from './when-active.ts';

it('runs at once in a page that the reader sees, and in browsers that render none in advance', () => {
  for (const document of [new EventTarget(), Object.assign(new EventTarget(), { prerendering: false })]) {
    const run = vi.fn();
    whenActive(document, run);
    expect(run).toHaveBeenCalledOnce();
  }
});

it('waits until the reader comes to a page that was rendered in advance', () => {
  const document = Object.assign(new EventTarget(), { prerendering: true });
  const run = vi.fn();
  whenActive(document, run);
  expect(run).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(run).toHaveBeenCalledOnce();
});

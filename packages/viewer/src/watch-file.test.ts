import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFile } from './watch-file.ts';

const page = { hidden: false };
beforeEach(() => {
  page.hidden = false;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A file as a browser hands it over, and what is said of it. */
function watch() {
  let file: File | null = new File(['1'], '年报.docx', { lastModified: 1 });
  const handle = {
    getFile: async () => {
      if (!file) throw new DOMException('gone', 'NotFoundError');
      return file;
    },
  } as FileSystemFileHandle;
  const told: string[] = [];
  const stop = new AbortController();
  const onChange = ({ name }: { name: string }) => told.push(`changed ${name}`);
  watchFile(handle, { onChange, onGone: () => told.push('gone') }, stop.signal);
  const save = (content: string | null, lastModified: number) => {
    file = content === null ? null : new File([content], '年报.docx', { lastModified });
  };
  return { told, save, stop, wait: () => vi.advanceTimersByTimeAsync(1000) };
}

test('a file is handed over each time that it was saved, and not before', async () => {
  const { told, save, wait } = watch();
  await wait();
  expect(told).toEqual([]);
  save('2', 2);
  await wait();
  await wait();
  expect(told).toEqual(['changed 年报.docx']);
  save(null, 0);
  await wait();
  save('333', 2);
  await wait();
  expect(told).toEqual(['changed 年报.docx', 'gone', 'changed 年报.docx']);
});

test('nothing is asked while the page is hidden, nor after the end', async () => {
  const { told, save, stop, wait } = watch();
  await wait();
  page.hidden = true;
  save('2', 2);
  await wait();
  expect(told).toEqual([]);
  page.hidden = false;
  stop.abort();
  await wait();
  expect(told).toEqual([]);
});

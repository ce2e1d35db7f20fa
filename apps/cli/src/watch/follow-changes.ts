import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * What was saved at files and below folders, by absolute paths; several saves within a moment are given at once.
 *
 * A file is watched by way of its folder: editors write a new file and give it the name of the old.
 */
export async function* followChanges(
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ReadonlySet<string>> {
  let changed = new Set<string>();
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const note = (file: string) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), PAUSE);
  };
  const watchers = [...new Set(paths)].map((one) => watchPath(path.resolve(one), note));
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (signal.aborted) resolve();
      });
      const given = changed;
      changed = new Set();
      if (given.size > 0 && !signal.aborted) yield given;
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** For a save to be over, in milliseconds. */
const PAUSE = 200;

function watchPath(at: string, note: (file: string) => void): FSWatcher {
  const isFolder = statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folder = isFolder ? at : path.dirname(at);
  const watcher = watch(folder, { recursive: isFolder }, (_, name) => {
    if (name === null) return;
    const file = path.join(folder, name);
    if (isFolder || file === at) note(file);
  });
  // A folder that goes away ends what can be seen of it.
  watcher.on('error', () => watcher.close());
  return watcher;
}

// Not imported: an `import` of node:fs loads all that it exports, the streams too.
const { readFileSync, renameSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { dirname } = process.getBuiltinModule('node:path');
const { constants, Script } = process.getBuiltinModule('node:vm');

/**
 * Evaluates a CommonJS bundle with the code that V8 compiled for it in an earlier run. Node's own compile cache holds
 * no function that is compiled when first called, which is nearly all of a bundle: a sixth of a check of one page.
 *
 * @param file the bundle; it requires nothing but Node's own modules, and begins with a comment that is its digest:
 *   V8 itself compares no more of the source than its length
 * @param folder where compiled code is kept; undefined where it is not to be
 * @returns what the bundle exports, and `keep`, which keeps the code compiled so far where none is kept yet
 */
export function loadCompiled<T>(file: string, folder: string | undefined): { exports: T; keep(): void } {
  const bundle = readFileSync(file, 'utf8');
  const digest = DIGEST.exec(bundle)?.[1];
  const kept = folder && digest && `${folder}/gouji-${digest}.code`;
  const cachedData = kept ? readIfThere(kept) : undefined;
  const source = `(function(exports,require,module,__dirname){${bundle}\n})`;
  const script = new Script(source, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} as T };
  script.runInThisContext()(module.exports, process.getBuiltinModule, module, dirname(file));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return {
    exports: module.exports,
    keep: () => {
      if (kept && !isKept) write(kept, script.createCachedData());
    },
  };
}

const DIGEST = /^\/\*([\da-f]{16})\*\//;

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** At once, for another run may be reading; not at all where that cannot be, for it saves time only. */
function write(file: string, content: Buffer): void {
  try {
    const part = `${file}.${process.pid}`;
    writeFileSync(part, content, { mode: 0o600 });
    renameSync(part, file);
  } catch {}
}

import { keptCode } from './kept-code.ts';

// Not imported: an `import` of node:fs loads all that it exports, the streams too.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { dirname } = process.getBuiltinModule('node:path');
const { constants, Script } = process.getBuiltinModule('node:vm');

/**
 * Evaluates a CommonJS bundle with the code that V8 compiled for it in an earlier run. Node's own compile cache holds
 * no function that is compiled when first called, which is nearly all of a bundle (a sixth of a check of one page), and
 * takes code from the folder for temporary files, whoever put it there.
 *
 * @param file the bundle, in ASCII; it requires nothing but Node's own modules
 * @returns what the bundle exports, and `keep`, which keeps the code compiled so far where none is kept yet
 */
export function loadCompiled<T>(
  file: string,
  keptFor: typeof keptCode = keptCode,
): { exports: T; keep(): void } {
  // All of it is ASCII: a character a byte is read, hashed and compared sooner.
  const bundle = readFileSync(file, 'latin1');
  const kept = keptFor(bundle);
  const cachedData = kept.read();
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
      if (!isKept) kept.write(script.createCachedData());
    },
  };
}

/**
 * Whether every regular expression of the products' source takes linear time on any input, judged by recheck.
 * What a module puts together while it is loaded is judged as it comes out; what is put together later is refused.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'vite';

// recheck's own JavaScript, rather than a JVM; it is read when recheck is loaded.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

interface Pattern {
  /** `file:line` of its first character. */
  place: string;
  file: string;
  /** Null where it is put together at run time. */
  source: string | null;
  flags: string;
}

/** So that recheck reasons about every pattern: past its own limits it guesses by trying inputs. */
const LIMITS = { maxRepeatCount: 1000, maxPatternSize: 10_000, timeout: 20_000 };

const root = path.join(import.meta.dirname, '..');
const SKIPPED = /^(?:node_modules|dist|testing|test|e2e|bench|\..{1,80}|.{1,80}\.(?:test|bench|d)\.ts)$/;
const files = globSync('{packages,apps}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (file) => SKIPPED.test(path.basename(file)),
}).sort();
const patterns = await resolveBuilt(files.flatMap(readPatterns));
const faults = patterns.flatMap(judge);

for (const fault of faults) console.error(fault);
console.log(`${patterns.length} patterns in ${files.length} files, ${faults.length} not known to be linear.`);
if (faults.length > 0) process.exitCode = 1;

function readPatterns(file: string): Pattern[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found: Pattern[] = [];
  const add = (start: number, source: string | null, flags: string) => {
    found.push({ place: `${file}:${text.slice(0, start).split('\n').length}`, file, source, flags });
  };
  const readCall = ({ start, callee, arguments: args }: ESTree.CallExpression | ESTree.NewExpression) => {
    if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
    add(start, readString(args[0]), readString(args[1]) ?? '');
  };
  new Visitor({
    Literal: (node) => {
      if ('regex' in node) add(node.start, node.regex.pattern, node.regex.flags);
    },
    CallExpression: readCall,
    NewExpression: readCall,
  }).visit(parseSync(file, text).program);
  return found;
}

function readString(node: ESTree.Argument | undefined): string | null {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** Loads the modules that put patterns together, and writes down what `RegExp` is given there. */
async function resolveBuilt(found: readonly Pattern[]): Promise<Pattern[]> {
  const open = found.filter(({ source, file }) => source === null && file.endsWith('.ts'));
  if (open.length === 0) return [...found];

  const built: Pattern[] = [];
  const stop = recordPatterns((file, line, { source, flags }) => {
    built.push({ place: `${file}:${line}`, file, source, flags });
  });
  for (const file of new Set(open.map((one) => one.file)))
    await import(pathToFileURL(path.join(root, file)).href);
  stop();
  return found.flatMap((pattern) => {
    const outcomes = pattern.source === null ? built.filter(({ place }) => place === pattern.place) : [];
    return outcomes.length > 0 ? outcomes : [pattern];
  });
}

function recordPatterns(note: (file: string, line: string, pattern: RegExp) => void): () => void {
  const original = globalThis.RegExp;
  const record = (pattern: RegExp) => {
    const caller = new Error().stack?.split('\n')[3] ?? '';
    const [, url, line] = /(file:\/\/[^\s)]{1,4000}?):(\d{1,7}):\d{1,7}\)?$/.exec(caller) ?? [];
    if (url && line) note(path.relative(root, new URL(url).pathname).replaceAll('\\', '/'), line, pattern);
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, subclass) => record(Reflect.construct(target, args, subclass)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  return () => {
    globalThis.RegExp = original;
  };
}

function judge({ place, source, flags }: Pattern): string[] {
  if (source === null) return [`${place}  put together at run time`];
  // recheck does not know `v`; a pattern that needs it is refused as invalid.
  const verdict = checkSync(source, flags.replace('v', 'u'), LIMITS);
  if (verdict.status === 'safe') return [];
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : `unknown: ${verdict.error.kind}`;
  return [`${place}  /${source}/${flags}  ${why}`];
}

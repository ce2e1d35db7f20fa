import { type Plugin, parseSync } from 'vite';

/** What is taken out: `claims/file.ts#function` with the value that it gives instead, or `doubt:id`. */
export interface TakenOut {
  /** The one that is taken out now. */
  id: string | null;
  value: unknown;
  /** Everything that can be. */
  all: Set<string>;
  /** What the last text came by. */
  met: Set<string>;
}

declare global {
  var takenOut: TakenOut | undefined;
}

/**
 * Compiles the reading of prose so that each of its judgements and doubts can be taken out: a function that answers yes
 * or no gives one of them always, a judge leaves all undetermined, a doubt is never raised.
 */
export function takeOut(): Plugin {
  return {
    name: 'take-out',
    enforce: 'pre',
    transform(code, file) {
      const name = /\/src\/(claims\/.{1,80}\.ts)$/.exec(file)?.[1];
      if (!name || /\.test\.ts$|\/gold\//.test(name)) return null;
      return { code: instrument(code, name), map: null };
    },
  };
}

interface Insertion {
  at: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

function instrument(code: string, file: string): string {
  const { program } = parseSync(file, code, { lang: 'ts' });
  const insertions: Insertion[] = [];
  visit(program as unknown as Node, (node) => {
    if (node.type === 'FunctionDeclaration') insertions.push(...openFunction(node, code, file));
    if (node.type === 'Property') insertions.push(...wrapDoubt(node, code));
  });
  insertions.sort((a, b) => b.at - a.at);
  return insertions.reduce(
    (text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at),
    code,
  );
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, see);
    }
  }
}

const NOTHING = '{ id: null, value: null, all: new Set(), met: new Set() }';

/** Where a doubt that is raised beside numbers is put in, and what is done without it. */
const RAISED: Readonly<Record<string, string>> = {
  giveUp: "if (globalThis.takenOut?.id === 'doubt:' + doubt) return mention;",
  bindMention:
    "mention = { ...mention, doubts: mention.doubts.filter((doubt) => globalThis.takenOut?.id !== 'doubt:' + doubt) };",
};

function openFunction(node: Node, code: string, file: string): Insertion[] {
  const name = (node.id as { name: string }).name;
  const at = (node.body as Node).start + 1;
  const returned = (node.returnType as { typeAnnotation: Node } | null)?.typeAnnotation;
  const raised = RAISED[name];
  if (raised) return [{ at, text: raised }];
  if (!returned) return [];
  const judges = code.slice(returned.start, returned.end) === 'Outcome';
  if (!judges && returned.type !== 'TSBooleanKeyword' && returned.type !== 'TSTypePredicate') return [];
  const id = JSON.stringify(`${file}#${name}${judges ? ':' : ''}`);
  return [
    { at: 0, text: `(globalThis.takenOut ??= ${NOTHING}).all.add(${id});` },
    {
      at,
      text: `globalThis.takenOut?.met.add(${id}); if (globalThis.takenOut?.id === ${id}) return globalThis.takenOut.value;`,
    },
  ];
}

/** `when` of a doubt, which is never then. */
function wrapDoubt(node: Node, code: string): Insertion[] {
  const key = (node.key as { name?: string }).name;
  if (key !== 'when' || node.shorthand === true) return [];
  const id = /id: '(\w{1,40})'(?![\s\S]*id: ')/.exec(code.slice(0, node.start))?.[1];
  const { start, end } = node.value as Node;
  return [
    { at: start, text: `(view) => globalThis.takenOut?.id !== 'doubt:${id}' && (` },
    { at: end, text: ')(view)' },
  ];
}

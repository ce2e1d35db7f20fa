/** Elements that hold text and no markup, and where they end. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  'script style textarea title xmp iframe noembed noframes noscript'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')]),
);

export function isRaw(name: string): boolean {
  return RAW.has(name);
}

/** Where a raw text ends; null where it does not, or where a script in a comment of a script makes that unclear. */
export function findRawEnd(html: string, from: number, name: string): number | null {
  const close = RAW.get(name)!;
  close.lastIndex = from;
  const end = close.exec(html)?.index;
  return end === undefined || (name === 'script' && hidesScript(html.slice(from, end))) ? null : end;
}

function hidesScript(content: string): boolean {
  const comment = content.indexOf('<!--');
  return comment >= 0 && /<script/i.test(content.slice(comment));
}

/** Pictures in Markdown: the address may hold a pair of brackets; `![[表二.png]]` is how notebooks write them. */
const PICTURES =
  /!\[(?:\[([^![\]\n]{1,200})\]\]|([^![\]\n]{0,200})\](?:\((?:data:[^!()\s]{0,20000000}|[^!()\n]{0,2000}|[^!()\n]{0,200}\([^!()\n]{0,60}\)[^!()\n]{0,200})\)|\[[^![\]\n]{0,100}\])(?:\{[^!{}\n]{0,200}\})?)/g;

/** The text without the pictures in it, and whether there are any. */
export function takePictures(text: string): { text: string; names: string[] } {
  if (!text.includes('![')) return { text, names: [] };
  const names: string[] = [];
  const rest = text.replace(PICTURES, (_, named: string | undefined, name: string | undefined) => {
    names.push(named ?? name ?? '');
    return '';
  });
  return { text: names.length > 0 ? rest.trim() : text, names };
}

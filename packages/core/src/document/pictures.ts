/** Pictures in Markdown. */
const PICTURES =
  /!\[([^![\]\n]{0,200})\](?:\([^!()\n]{0,2000}\)|\[[^![\]\n]{0,100}\])(?:\{[^!{}\n]{0,200}\})?/g;

/** The text without the pictures in it, and whether there are any. */
export function takePictures(text: string): { text: string; names: string[] } {
  if (!text.includes('![')) return { text, names: [] };
  const names: string[] = [];
  const rest = text.replace(PICTURES, (_, name: string) => {
    names.push(name);
    return '';
  });
  return { text: names.length > 0 ? rest.trim() : text, names };
}

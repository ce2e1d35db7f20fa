/** The end of an element in which tags mean something else, where only the plainest of markup stands in it. */
export function findSealedEnd(html: string, from: number, name: 'object' | 'select' | 'svg'): number | null {
  const end = html.indexOf(`</${name}>`, from);
  if (end < 0) return null;
  const content = html.slice(from, end);
  return (name === 'object' ? PARAMETERS : PLAIN_CONTENT).test(content) ? end : null;
}

const PLAIN_CONTENT =
  /^(?:[^<>]|<\/?(?:option|circle|g|path|rect|use)(?:\/|[\t\n\f\r ][^<>"']*(?:"[^"<>]*"[^<>"']*)*)?>)*$/;

/** How a film or a file is told to its viewer. */
const PARAMETERS = /^(?:[^<>]|<\/?(?:param|embed)(?:\/|[\t\n\f\r ][^<>"']*(?:"[^"<>]*"[^<>"']*)*)?>)*$/i;

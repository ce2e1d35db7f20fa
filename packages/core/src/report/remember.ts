/** The same function of a text, its answers kept: the words of a form come again in every row and every report. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as T;
    const answer = read(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, answer);
    return answer;
  };
}

const MOST_KNOWN = 1_000;

/** No label of the forms is longer, and no value. */
const LONGEST = 100;

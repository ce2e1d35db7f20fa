export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

export type Paint = (colour: Colour, text: string) => string;

/** Gives what colours a text by SGR sequences, or what leaves it plain. */
export function makePaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (colour, text) => (text === '' ? '' : `\u001b[${ON[colour]}m${text}\u001b[${OFF[colour]}m`);
}

const ON: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, green: 32, cyan: 36, bold: 1, dim: 2 };
const OFF: Readonly<Record<Colour, number>> = { red: 39, yellow: 39, green: 39, cyan: 39, bold: 22, dim: 22 };

import { readLang } from './read-lang.ts';
import { VERSION } from './version.ts';

// The second import of the built command: what asks for no check need not load what checks.
const answer = answerTo(process.argv.slice(2));
if (answer !== null && isWritten(answer)) process.exit(0);

/** Null where it takes the command to answer. */
function answerTo(argv: readonly string[]): string | null {
  const [word, ...others] = argv;
  if (others.length > 0) return null;
  if (word === '--version' || word === '-v') return `${VERSION}\n`;
  return word === '--help' || word === '-h' || word === 'help' ? readHelp() : null;
}

/** As the build has written it down. */
function readHelp(): string | null {
  const lang = readLang({ env: process.env, systemLocale: () => navigator.language });
  try {
    return process
      .getBuiltinModule('node:fs')
      .readFileSync(`${import.meta.dirname}/help/${lang}.txt`, 'utf8');
  } catch {
    return null;
  }
}

/** Where it cannot be, the command says why. */
function isWritten(text: string): boolean {
  try {
    process.getBuiltinModule('node:fs').writeSync(1, text);
    return true;
  } catch {
    return false;
  }
}

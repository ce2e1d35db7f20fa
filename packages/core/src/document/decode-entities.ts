/** The signs for the entities of HTML that converters leave in text: `&nbsp;`, `&ldquo;`, `&#160;`. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity, name: string) => decode(name) ?? entity) : text;
}

/** A semicolon belongs to it: `&copy` may stand in an address. */
const ENTITY = /&(#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2});/g;

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? plain(String.fromCodePoint(code)) : undefined;
}

/** What means something to Markdown is escaped: a bar is none between cells. A line end is none of the text. */
function plain(character: string): string {
  if (/[|<>*#_`[\]\\]/.test(character)) return `\\${character}`;
  return /[\n\r]/.test(character) ? ' ' : character;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    shy: '',
    amp: '&',
    lt: '\\<',
    gt: '\\>',
    quot: '"',
    apos: "'",
    vert: '\\|',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    minus: '−',
    times: '×',
    divide: '÷',
    permil: '‰',
    deg: '°',
    yen: '¥',
    copy: '©',
    reg: '®',
    sect: '§',
    para: '¶',
    lowbar: '\\_',
    lpar: '(',
    rpar: ')',
    comma: ',',
    period: '.',
    colon: ':',
    semi: ';',
    percnt: '%',
    num: '\\#',
    sol: '/',
    bsol: '\\\\',
    hyphen: '-',
    dash: '-',
    ast: '\\*',
    plus: '+',
    equals: '=',
    Tab: ' ',
    NewLine: ' ',
  }),
);

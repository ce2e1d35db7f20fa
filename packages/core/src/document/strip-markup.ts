/**
 * A line without the marks that say how it looks: tags that a converter kept (`<span style=…>`, `<a id=…></a>`), emphasis
 * of Markdown, anchors and attributes of pandoc. What a tag or a link encloses stays.
 */
export function stripMarkup(line: string): string {
  if (!MARKS.test(line)) return line;
  let text = line;
  if (text.includes('<')) text = stripTags(text);
  if (text.includes('[')) text = stripBrackets(text);
  return EMPHASIS.test(text) ? stripEmphasis(text) : text;
}

const MARKS = /[<[*_`]/;
const EMPHASIS = /[*_`]/;

/** A break between words. */
export const BREAK_TAG = /<br(?:[ \t][^<>\n]{0,200})?\/?>/gi;

/** Numbers of notes, and comments. */
const NOTE = /<sup(?:[ \t][^<>\n]{0,200})?>[^<>\n]{0,40}<\/sup>/gi;
const COMMENT = /<!--[^<>]{0,2000}>/g;

/** The tags that say nothing about what stands in them. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b big blockquote body center code dd del div dl dt em figure figcaption font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i ins label li main mark nav o:p ol p pre s section small span strike ' +
    'strong sub tt u ul'
  ).split(' '),
);

/** Written as Markdown writes it. */
const PICTURE = /<img(?:[ \t][^<>\n]{0,1000})?\/?>/gi;

function stripTags(line: string): string {
  const text = line.replace(NOTE, '').replace(COMMENT, '').replace(PICTURE, '![](img)');
  const [first = '', ...parts] = text.split('<');
  return first + parts.map(withoutTag).join('');
}

/** What stands after a `<`, up to the next: without the tag that it may begin. */
function withoutTag(part: string): string {
  const end = part.indexOf('>');
  const name = end < 0 || end > LONGEST_TAG ? null : TAG_NAME.exec(part.slice(0, end))?.[1]?.toLowerCase();
  const isSilent = name && (SILENT.has(name) || /^(?:st1|v|w):/.test(name));
  return isSilent ? part.slice(end + 1) : `<${part}`;
}

const LONGEST_TAG = 1_000;
const TAG_NAME = /^\/?([A-Za-z][A-Za-z\d:]{0,20})(?:\/?$|[ \t]{1,9}(?:[A-Za-z_:]|\/?$))/;

/** Links and their kin: `[words](address)`, `[words]{.mark}`, `[^1]`, `[]{#anchor}`. */
function stripBrackets(line: string): string {
  return line
    .replace(/\[\^[\w-]{1,20}\](?!:)/g, '')
    .replace(
      /(?<!!)\[([^[\]\n]{0,300})\](?:\([^[()\s]{0,1000}(?:[ \t]"[^["\n]{0,200}")?\)|\{[^[{}\n]{0,300}\})/g,
      '$1',
    );
}

function stripEmphasis(line: string): string {
  return line
    .replace(/\*\*([^*]{1,300})\*\*/g, '$1')
    .replace(/(?<![\w_])__([^_]{1,300})__(?![\w_])/g, '$1')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/(^|[^\w*])\*(?![\s*])([^*\n]{0,300}[^\s*])\*(?![\w*])/g, '$1$2')
    .replace(/(^|[^\w])_(?![\s_])([^_\n]{0,300}[^\s_])_(?!\w)/g, '$1$2');
}

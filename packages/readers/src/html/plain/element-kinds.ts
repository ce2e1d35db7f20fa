/** How the WHATWG tree construction goes on after the start tag of an element. */
export type Kind =
  | 'anchor'
  | 'block'
  | 'body'
  | 'button'
  | 'caption'
  | 'cell'
  | 'column'
  | 'columns'
  | 'definition'
  | 'form'
  | 'format'
  | 'head'
  | 'heading'
  | 'html'
  | 'item'
  | 'meta'
  | 'ordinary'
  | 'paragraph'
  | 'preformatted'
  | 'raw'
  | 'row'
  | 'rule'
  | 'sealed'
  | 'section'
  | 'table'
  | 'title'
  | 'unclear'
  | 'void';

/** An element by its name. */
export interface ElementKind {
  name: string;
  kind: Kind;
  /** Whether it ends the search for what an end tag closes. */
  special: boolean;
}

/**
 * The element that a tag names, in whatever case.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export function kindOf(written: string): ElementKind {
  return KINDS.get(written) ?? KINDS.get(written.toLowerCase()) ?? unknown(written.toLowerCase());
}

function unknown(name: string): ElementKind {
  return { name, kind: 'ordinary', special: false };
}

const NAMES: Readonly<Record<Kind, string>> = {
  anchor: 'a',
  block:
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup ' +
    'main menu nav ol search section summary ul',
  body: 'body',
  button: 'button',
  caption: 'caption',
  cell: 'td th',
  column: 'col',
  columns: 'colgroup',
  definition: 'dd dt',
  form: 'form',
  format: 'b big code em font i s small strike strong tt u',
  head: 'head',
  heading: 'h1 h2 h3 h4 h5 h6',
  html: 'html',
  item: 'li',
  meta: 'base basefont bgsound link meta',
  ordinary: 'abbr bdo cite del dfn ins kbd label mark o:p q samp span sub sup time var',
  paragraph: 'p',
  preformatted: 'listing pre',
  raw: 'iframe noembed noframes noscript script style textarea xmp',
  row: 'tr',
  rule: 'hr',
  sealed: 'object select svg',
  section: 'tbody tfoot thead',
  table: 'table',
  title: 'title',
  // What these do depends on more than where they stand.
  unclear:
    'applet frame frameset image keygen marquee math nobr optgroup option plaintext rb rp rt rtc template',
  void: 'area br embed img input param source track wbr',
};

const NOT_SPECIAL: ReadonlySet<Kind> = new Set(['anchor', 'format', 'ordinary']);
const NOT_SPECIAL_EITHER: ReadonlySet<string> = new Set(['dialog', 'search', 'svg']);

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  (Object.keys(NAMES) as Kind[]).flatMap((kind) =>
    NAMES[kind].split(' ').map((name): [string, ElementKind] => {
      const special = !NOT_SPECIAL.has(kind) && !NOT_SPECIAL_EITHER.has(name);
      return [name, { name, kind, special }];
    }),
  ),
);

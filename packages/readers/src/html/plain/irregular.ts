/** Thrown where markup is not plain: a parser has to read the page. */
export class Irregular extends Error {}

import type { Lang, OtherReport, SeriesResult } from '@gouji/core';
import { withoutControls } from '../outline/without-controls.ts';
import { makePaint, type Paint } from '../text/paint.ts';
import { wrapText } from '../text/wrap-text.ts';
import { SEVERITY_WORDS } from '../words/severity-words.ts';
import { SERIES_WORDS } from './series-words.ts';

export interface SeriesTextOptions {
  /** `zh` unless given. */
  lang?: Lang;
  /** Colours by SGR sequences; not unless asked for. */
  color?: boolean;
  /** The columns to stay within; no line is broken unless given. */
  width?: number;
}

/** What was found between reports, for people, as plain text. */
export function formatSeries(result: SeriesResult, options: SeriesTextOptions = {}): string {
  const { lang = 'zh', color = false, width = Number.POSITIVE_INFINITY } = options;
  const words = SERIES_WORDS[lang];
  const paint = makePaint(color);
  const { reports, bodies, pairs, found, unmatched, versions } = withoutControls(result);
  const lines = [
    ...found.flatMap((report) => [...formatReport(report, lang), '']),
    ...(unmatched.length === 0
      ? []
      : [words.unmatched(unmatched.length), ...unmatched.map((one) => `  ${one.source}`), '']),
    ...(versions.length === 0
      ? []
      : [words.versions(versions.length), ...versions.map((all) => `  ${nameVersions(all, lang)}`), '']),
    ...formatCounts(result, lang),
    '',
    words.compared(reports, bodies, pairs),
    ...(pairs === 0 ? [words.noPairs] : []),
    ...(pairs > 0 && found.every(({ findings }) => findings.length === 0) ? [words.nothing] : []),
  ];
  return `${lines.flatMap((line) => wrap(line, width, paint, lang)).join('\n')}\n`;
}

function formatReport(report: SeriesResult['found'][number], lang: Lang): string[] {
  return [
    `${nameReport(report, lang)}  ${report.source}`,
    ...report.findings.map(
      ({ severity, message, rule }) => `  ${SEVERITY_WORDS[lang][severity]} ${message} ${rule}`,
    ),
    ...report.open.map(({ message, rule }) => `  ${SERIES_WORDS[lang].open} ${message} ${rule}`),
  ];
}

function formatCounts({ rules }: SeriesResult, lang: Lang): string[] {
  const { counts, outcomes } = SERIES_WORDS[lang];
  const width = Math.max(...Object.keys(rules).map(({ length }) => length));
  return [
    counts,
    ...Object.entries(rules).map(([rule, { pass, violation, undetermined }]) => {
      const told = [
        `${outcomes.pass} ${pass}`,
        `${outcomes.violation} ${violation}`,
        `${outcomes.undetermined} ${undetermined}`,
      ];
      return `  ${rule.padEnd(width)}  ${told.join(lang === 'zh' ? '，' : ', ')}`;
    }),
  ];
}

/** The body and the year. */
export function nameReport({ organization, year }: OtherReport, lang: Lang): string {
  const { noName, yearOf } = SERIES_WORDS[lang];
  return `${organization ?? noName} ${yearOf(year)}`;
}

function nameVersions(all: readonly OtherReport[], lang: Lang): string {
  return `${nameReport(all[0]!, lang)}${lang === 'zh' ? '：' : ': '}${all.map(({ source }) => source).join(lang === 'zh' ? '、' : ', ')}`;
}

/** Lines that go on stand further in than their beginning; the word for how grave it is has a colour. */
function wrap(line: string, width: number, paint: Paint, lang: Lang): string[] {
  const indent = /^ */.exec(line)![0];
  const [first = '', ...rest] = wrapText(line.slice(indent.length), width - indent.length - 2);
  const { warning, info } = SEVERITY_WORDS[lang];
  const [word] = first.split(' ', 1);
  const colour = word === warning ? 'yellow' : word === info ? 'cyan' : null;
  const head = colour && word ? paint(colour, word) + first.slice(word.length) : first;
  return [indent + head, ...rest.map((more) => `${indent}  ${more}`)];
}

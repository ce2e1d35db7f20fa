import { isOtherBody } from '../../report/is-other-body.ts';
import { isReportTitle, parseTitle, withoutSite } from '../../report/report-title.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'year' | 'body' | 'source';

export const rule: Rule<MessageId> = {
  id: 'identity/page-title',
  severity: 'info',
  summary: {
    zh: '网页标题和著录项写的年度、机关，与报告标题相符。',
    en: 'The title of the page and its metadata name the year and the body of the report.',
  },
  messages: {
    year: {
      zh: '报告是 {year} 年度的，网页标题却是“{title}”，请核对网页标题。',
      en: 'The report is on {year}, but the page is titled {title}; check the title of the page.',
    },
    body: {
      zh: '报告是“{organization}”的，网页标题却是“{title}”，请核对网页标题。',
      en: 'The report is that of {organization}, but the page is titled {title}; check the title of the page.',
    },
    source: {
      zh: '报告是“{organization}”的，网页写明的来源却是“{source}”，请核对来源。',
      en: 'The report is that of {organization}, but the page names {source} as its source; please check.',
    },
  },
  check: checkPage,
};

function checkPage(report: CheckedReport): RuleOutcome<MessageId>[] {
  if (report.title === null) return [];
  const own = parseTitle(report.title);
  const titles = (report.page?.titles ?? []).map(withoutSite).filter(isReportTitle);
  const violations = [
    ...titles.flatMap((title) => checkTitle(title, own)).slice(0, 1),
    ...sourcesOf(report)
      .flatMap(([source, place]) => checkSource(source, place, own.organization))
      .slice(0, 1),
  ];
  return violations.length > 0 ? violations : [{ outcome: 'pass' }];
}

type Named = ReturnType<typeof parseTitle>;

function checkTitle(title: string, own: Named): Violation<MessageId>[] {
  const { organization, year } = parseTitle(title);
  if (year !== null && own.year !== null && year !== own.year) {
    return [{ outcome: 'violation', message: 'year', data: { year: own.year, title }, quote: title }];
  }
  if (organization === null || own.organization === null || !isOtherBody(organization, own.organization))
    return [];
  const data = { organization: own.organization, title };
  return [{ outcome: 'violation', message: 'body', data, quote: title }];
}

type Place = Partial<Pick<Violation<MessageId>, 'passage' | 'quote'>>;

/** In the metadata, or in the line under the title. */
function sourcesOf({ page, preamble }: CheckedReport): [source: string, place: Place][] {
  const lines = preamble.flatMap((prose): [string, Place][] => {
    const found = SOURCE.exec(prose.text.slice(0, 200));
    if (!found) return [];
    const start = found.index + found[0].length - found[1]!.length;
    return [[found[1]!, { passage: { prose, start, end: start + found[1]!.length } }]];
  });
  return [...lines, ...(page?.sources ?? []).map((source): [string, Place] => [source, { quote: source }])];
}

const SOURCE = /(?:来\s{0,2}源|发布机构|发布单位|信息来源)\s{0,2}[:：]\s{0,4}([\p{Script=Han}]{3,30})/u;

/** An office that puts reports on the page is no other body; another bureau is. */
function checkSource(source: string, place: Place, organization: string | null): Violation<MessageId>[] {
  if (organization === null || !isOtherBody(organization, source)) return [];
  return [{ outcome: 'violation', message: 'source', data: { organization, source }, ...place }];
}

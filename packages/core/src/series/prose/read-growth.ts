import type { ReportProse } from './report-prose.ts';

/** 收到申请52件，同比下降28.8%: a count of applications and by how much it is said to have changed. */
export interface Statement {
  /** Its words. */
  quote: string;
  section: number;
  count: number;
  /** In per cent, negative where it fell. */
  percent: number;
  /** A unit of the last digit that is written, in per cent. */
  step: number;
}

/** Every growth of the applications that is stated without the count that it is a growth of. */
export function readGrowth(prose: ReportProse): Statement[] {
  return prose.flatMap(({ section, text }) =>
    text
      .split(/[。；\n]/)
      .filter((sentence) => !GIVES_BOTH.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(GROWTH)].map((match) => readStatement(match, section))),
  );
}

/** The count itself, not one of a kind of applicant or of a channel: those no year before is known of. */
const GROWTH =
  /(?:收到|受理|接收|新收|办理|办结|答复|处理)(?:各类|公众|群众|社会公众|公民|的){0,2}(?:政府)?(?:信息)?(?:依申请)?(?:公开)?的?申请(?:公开)?(?:事项)?(?:共计|共|总计|总数为|总数)?(\d{1,9})(?:件|宗|条|份|起)[，,（(]?(?:同比|较上年度?|较去年|比上年度?|比去年|与上年相比|与去年相比)(?:同期)?(?:(增长|增加|上升|上涨|提高|提升)|(下降|减少|降低|下滑))了?(\d{1,6}(?:\.(\d{1,4}))?)[%％]/g;

/** The year before with a count of its own. */
const GIVES_BOTH = /(?:上年度?|去年|20\d{2}年度?)[^，。；]{0,12}\d{1,9}(?:件|宗|条|份|起)/;

function readStatement(match: RegExpExecArray, section: number): Statement {
  const [quote, count, , fell, percent, decimals = ''] = match;
  const size = Number(percent);
  return {
    quote,
    section,
    count: Number(count),
    percent: fell === undefined ? size : -size,
    step: 10 ** -decimals.length,
  };
}

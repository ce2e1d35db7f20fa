import type { Lang } from '@gouji/core';
import type { Bulletin } from './bulletin.ts';

/** The sentences of letters and sheets. */
export interface LetterWords {
  colon: string;
  someBody: string;
  someOffice: string;
  someDay: string;
  labelled(category: string): string;
  /** After a problem; nothing where there is none. */
  basis(basis: string): string;
  notice: {
    title(isOfProblems: boolean): string;
    opening(year: number | null, problems: number): string;
    unread(why: string): string;
    notes: string;
    notChecked(labels: readonly string[]): string;
    points(scheme: string | null, said: string): string;
    closing(deadline: string): string;
    /** Of a report that could not be checked. */
    closingUnread(deadline: string): string;
    table: string;
  };
  bulletin: {
    title: string;
    overall: string;
    counts(counts: Bulletin): string;
    problems: string;
    noProblems: string;
    category(numeral: string, category: string, bodies: number, findings: number, names: string): string;
    named(name: string, findings: number): string;
    absent(numeral: string, names: string): string;
    late(numeral: string, names: string): string;
    unread(numeral: string, names: string): string;
    next: string;
    demands(deadline: string): readonly string[];
    table: string;
    numeral(i: number): string;
  };
  checkup: {
    title: string;
    file: string;
    verdict: string;
    item: string;
    outcome: string;
    prose: string;
    problems(howMany: number): string;
    noProblems: string;
    more(howMany: number): string;
    cleared(howMany: number): string;
    unread: string;
    nothingUnread: string;
    sign: readonly string[];
    note(tool: string): string;
  };
}

const NUMERALS = '一二三四五六七八九十';

export const LETTER_WORDS: Readonly<Record<Lang, LetterWords>> = {
  zh: {
    colon: '：',
    someBody: '＿＿＿＿＿＿（单位）',
    someOffice: '（发文单位）',
    someDay: '＿＿＿＿年＿＿月＿＿日',
    labelled: (category) => `【${category}】`,
    basis: (basis) => (basis === '' ? '' : `依据：${basis.replace(/。$/, '')}。`),
    notice: {
      title: (isOfProblems) =>
        isOfProblems
          ? '关于整改政府信息公开工作年度报告\n有关问题的通知'
          : '政府信息公开工作年度报告核对情况反馈',
      opening: (year, problems) => {
        const report = `你单位${year === null ? '' : ` ${year} 年度`}政府信息公开工作年度报告`;
        return problems === 0
          ? `经核对，${report}没有发现需要整改的问题。`
          : `经核对，${report}存在以下 ${problems} 处问题：`;
      },
      unread: (why) => `你单位报送的政府信息公开工作年度报告未能核对：${why}`,
      notes: '另有以下细节，请一并核实：',
      notChecked: (labels) => `以下内容未能自动核对，请对照原文自行核实：${labels.join('、')}。`,
      points: (scheme, said) => `${scheme === null ? '按评分办法' : `按${scheme}`}预计扣分：${said}。`,
      closing: (deadline) =>
        `请逐项核实，确有错误的予以更正，确属无误的说明理由，于 ${deadline} 前完成整改并书面反馈。`,
      closingUnread: (deadline) =>
        `请提供可以读出文字的版本（网页、Word 或可复制文字的 PDF），或自行核对，于 ${deadline} 前书面反馈。`,
      table: '附件：问题清单',
    },
    bulletin: {
      title: '关于政府信息公开工作年度报告\n核对情况的通报',
      overall: '一、总体情况',
      counts: ({ reports, verdicts, refused, errors, warnings, onTime }) => {
        const parts = [
          `共核对政府信息公开工作年度报告 ${reports} 份`,
          `勾稽一致 ${verdicts.consistent} 份`,
          `发现问题 ${verdicts.findings} 份`,
          ...(verdicts.open > 0 ? [`没有发现问题但未全部核对 ${verdicts.open} 份`] : []),
          ...(verdicts.unread > 0 ? [`表格数字未能核对 ${verdicts.unread} 份`] : []),
        ];
        const unread = refused > 0 ? `另有 ${refused} 份文件未能核对或不是年度报告。` : '';
        const rate =
          onTime === null || onTime.due === 0
            ? ''
            : `应公布 ${onTime.due} 家，按时公布 ${onTime.met} 家，按时公布率 ${((100 * onTime.met) / onTime.due).toFixed(1)}%。`;
        return `${parts.join('，')}。共发现错误 ${errors} 处、疑点 ${warnings} 处。${unread}${rate}`;
      },
      problems: '二、存在问题',
      noProblems: '没有发现需要整改的问题。',
      category: (numeral, category, bodies, findings, names) =>
        `（${numeral}）${category}方面。${bodies < 4 ? '个别' : '部分'}单位存在此类问题，共 ${bodies} 份报告 ${findings} 处：${names}。`,
      named: (name, findings) => `${name}（${findings} 处）`,
      absent: (numeral, names) => `（${numeral}）未报送。没有找到以下单位的报告：${names}。`,
      late: (numeral, names) => `（${numeral}）迟报。以下单位公布日期晚于规定：${names}。`,
      unread: (numeral, names) => `（${numeral}）未能核对。以下报告的数字未能读出，需另行核对：${names}。`,
      next: '三、下一步要求',
      demands: (deadline) => [
        `（一）逐项整改。有关单位对照问题清单逐项核实，确有错误的予以更正，于 ${deadline} 前书面反馈整改情况。`,
        '（二）举一反三。各单位在报告公布前核对各表勾稽关系，核对正文与表格的数字，做到表内相符、文表相符。',
        '（三）补报补核。尚未报送的尽快报送；未能核对的，请提供文字版（网页、Word 或可复制文字的 PDF）后另行核对。',
      ],
      table: '附件：各单位核对结果',
      numeral: (i) => NUMERALS[i] ?? String(i + 1),
    },
    checkup: {
      title: '政府信息公开工作年度报告送审体检单',
      file: '文件',
      verdict: '结论',
      item: '核对项目',
      outcome: '结果',
      prose: '正文中的数字',
      problems: (howMany) => `有疑问的（${howMany} 处）`,
      noProblems: '没有发现错误或疑点。',
      more: (howMany) => `……另有 ${howMany} 处，见问题台账。`,
      cleared: (howMany) => `另有 ${howMany} 处已核实无误。`,
      unread: '没有读出或未能核对的',
      nothingUnread: '各表数字均已读出并核对。',
      sign: ['经办人（签字）', '日期', '审核人（签字）', '日期'],
      note: (tool) => `由 ${tool} 在本机核对。只核对数字、表述与格式是否相符，不能代替人工审核。`,
    },
  },
  en: {
    colon: ':',
    someBody: '__________ (body)',
    someOffice: '(office)',
    someDay: '____-__-__',
    labelled: (category) => `[${category}] `,
    basis: (basis) => (basis === '' ? '' : ` Basis: ${basis.replace(/\.$/, '')}.`),
    notice: {
      title: (isOfProblems) =>
        isOfProblems ? 'Corrections to your annual report' : 'Your annual report was checked',
      opening: (year, problems) => {
        const report = `your annual report${year === null ? '' : ` for ${year}`}`;
        if (problems === 0) return `In ${report} nothing was found that needs to be mended.`;
        return `In ${report} ${problems === 1 ? '1 problem was' : `${problems} problems were`} found:`;
      },
      unread: (why) => `Your annual report could not be checked: ${why}`,
      notes: 'Besides, please look at these details:',
      notChecked: (labels) =>
        `This could not be checked by program; please check it by eye: ${labels.join(', ')}.`,
      points: (scheme, said) => `Points off${scheme === null ? '' : ` by ${scheme}`}: ${said}.`,
      closing: (deadline) =>
        `Please look into each, correct what is wrong, give the reason where it is right, and answer by ${deadline}.`,
      closingUnread: (deadline) =>
        `Please provide a version with text (web page, Word, PDF), or check it yourself, and answer by ${deadline}.`,
      table: 'Annex: list of problems',
    },
    bulletin: {
      title: 'Bulletin on the annual reports',
      overall: '1. Overall',
      counts: ({ reports, verdicts, refused, errors, warnings, onTime }) => {
        const parts = [
          `Annual reports checked: ${reports}`,
          `consistent ${verdicts.consistent}`,
          `with findings ${verdicts.findings}`,
          ...(verdicts.open > 0 ? [`nothing found but not all checked ${verdicts.open}`] : []),
          ...(verdicts.unread > 0 ? [`tables not checked ${verdicts.unread}`] : []),
        ];
        const unread = refused > 0 ? ` Files that were not checked or are no annual report: ${refused}.` : '';
        const rate =
          onTime === null || onTime.due === 0
            ? ''
            : ` Due ${onTime.due}, in time ${onTime.met} (${((100 * onTime.met) / onTime.due).toFixed(1)}%).`;
        return `${parts.join(', ')}. Errors: ${errors}, warnings: ${warnings}.${unread}${rate}`;
      },
      problems: '2. Problems',
      noProblems: 'Nothing was found that needs to be mended.',
      category: (numeral, category, bodies, findings, names) =>
        `(${numeral}) ${category}: ${findings} in ${bodies === 1 ? '1 report' : `${bodies} reports`}: ${names}.`,
      named: (name, findings) => `${name} (${findings})`,
      absent: (numeral, names) => `(${numeral}) No report was found of: ${names}.`,
      late: (numeral, names) => `(${numeral}) Published late: ${names}.`,
      unread: (numeral, names) => `(${numeral}) The figures of these could not be read: ${names}.`,
      next: '3. What is asked',
      demands: (deadline) => [
        `(1) Each body named looks into each of its problems, corrects what is wrong, and answers by ${deadline}.`,
        '(2) All bodies check their tables, and the text against the tables, before they publish.',
        '(3) Who has not reported does so; where nothing could be read, please provide a web page, a Word file or a PDF with text.',
      ],
      table: 'Annex: results by body',
      numeral: (i) => String(i + 1),
    },
    checkup: {
      title: 'Check-up of an annual report',
      file: 'File',
      verdict: 'Verdict',
      item: 'Checked',
      outcome: 'Outcome',
      prose: 'numbers in the text',
      problems: (howMany) => `In doubt (${howMany})`,
      noProblems: 'No error and no doubt was found.',
      more: (howMany) => `… ${howMany} more, see the ledger.`,
      cleared: (howMany) => `${howMany} more were looked into and held right.`,
      unread: 'Not read or not checked',
      nothingUnread: 'Every number of the tables was read and checked.',
      sign: ['Prepared by', 'Date', 'Reviewed by', 'Date'],
      note: (tool) =>
        `Checked on this machine by ${tool}. It compares numbers, words and form, and does not stand in for a reader.`,
    },
  },
};

/**
 * Whether a document may be an annual report, from its title, its headings and a few labels of its tables. Cheap, and
 * rather too generous: the checker itself decides afterwards.
 */
export function detectReport(document: Document): boolean {
  if (!/html/.test(document.contentType) || !document.body) return false;
  if (isTitle(document.title)) return true;
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    if (isTitle((heading.textContent ?? '').slice(0, 300))) return true;
  }
  return document.getElementsByTagName('table').length > 0 && hasLabels(document.body.textContent ?? '');
}

/** 某市2022年政府信息公开工作年度报告 */
export function isTitle(text: string): boolean {
  const folded = text.replace(/\s+/g, '');
  return (
    /20\d\d年.{0,60}(?:信息公开.{0,12}年度报告|信息公开.{0,6}年报)/.test(folded) ||
    /信息公开.{0,12}年度报告.{0,3}20\d\d/.test(folded)
  );
}

/** Editors break labels with spaces. */
export function hasLabels(text: string): boolean {
  return LABELS.some((label) => label.test(text));
}

const LABELS = ['本年新收', '结转下年', '勾稽关系', '未经复议直接起诉'].map(
  (label) => new RegExp([...label].join('\\s{0,8}')),
);

import { type BodyKind, readBodyKind } from '../../report/body-kind.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

export const rule: Rule = {
  id: 'identity/organization',
  severity: 'info',
  summary: {
    zh: '正文的自称与标题中的机关相符。',
    en: 'The body that the title names is the one that speaks.',
  },
  messages: {
    other: {
      zh: '标题是“{organization}”，正文自称“{self}”，请核对是否沿用了其他机关的文字。',
      en: 'The title names {organization}, but the text calls itself {self}; check whether the words are another body’s.',
    },
  },
  check: checkVoice,
};

/** Names of places (我区, 我市) are everybody's; only the name of another kind of organ is a slip. */
function checkVoice(report: CheckedReport): RuleOutcome[] {
  const { organization } = report;
  if (organization === null) return [];
  const allowed = voicesOf(organization, readBodyKind(organization));
  if (!allowed) return [];
  const found = new Map<string, Violation>();
  for (const prose of proseOf(report)) {
    for (const match of prose.text.matchAll(SELF)) {
      const self = match[0];
      if (allowed.has(self) || found.has(self)) continue;
      const passage = { prose, start: match.index, end: match.index + self.length };
      found.set(self, { outcome: 'violation', message: 'other', data: { organization, self }, passage });
    }
  }
  return found.size > 0 ? [...found.values()] : [{ outcome: 'pass' }];
}

// 帮我办, 我办事 and what others say in quotation marks are no names of the body that speaks.
const SELF = /(?<![帮替让给教使自“‘「])我(?:局|委|厅|办)(?![事理好成证了])/g;

/** What a body may call itself; `null` where its name does not tell. */
function voicesOf(organization: string, { organ }: BodyKind): ReadonlySet<string> | null {
  const name = organization.replace(/（.{0,20}）$/, '');
  if (organ === 'government' || organ === 'agency')
    return new Set(/办事处$|街道$/.test(name) ? ['我办'] : []);
  if (organ === 'office') return new Set(name.endsWith('厅') ? ['我厅', '我办'] : ['我办']);
  if (organ !== 'department' || organization !== name) return null;
  const own = Object.entries(OWN).find(([suffix]) => name.endsWith(suffix));
  return own ? new Set(own[1]) : null;
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  局: ['我局'],
  厅: ['我厅'],
  办公室: ['我办'],
  委员会: ['我委', '我办'],
  委: ['我委'],
};

import type { TemplateId } from '@gouji/core';
import { completeCells } from './complete-cells.ts';
import { composeReport, type SampleReport } from './sample-report.ts';

/** One small consistent report of a county, the same for ever: what an example changes stands out against it. */
export function baseReport(template: TemplateId = '2021'): SampleReport {
  const cells = completeCells(template, { ...APPLICATIONS, ...REVIEW, ...DISCLOSURE[template] });
  return composeReport({
    seed: 1,
    template,
    body: {
      kind: 'county',
      name: '德清县人民政府',
      self: '我县',
      makesRegulations: false,
      government: true,
    },
    year: template === '2021' ? 2022 : 2020,
    cells,
  });
}

const APPLICATIONS = {
  'applications.carriedOver.naturalPerson': 2,
  'applications.granted.naturalPerson': 24,
  'applications.granted.business': 3,
  'applications.partial.naturalPerson': 7,
  'applications.refused.thirdPartyRights.naturalPerson': 1,
  'applications.refused.administrativeInquiry.naturalPerson': 2,
  'applications.unavailable.notHeld.naturalPerson': 11,
  'applications.unavailable.notHeld.legalService': 1,
  'applications.notProcessed.petition.naturalPerson': 1,
  'applications.carriedForward.naturalPerson': 3,
  'applications.carriedForward.business': 1,
};

const REVIEW = {
  'review.reconsideration.upheld': 3,
  'review.reconsideration.corrected': 1,
  'review.litigationDirect.upheld': 2,
  'review.litigationAfterReview.pending': 1,
};

const DISCLOSURE = {
  '2019': {
    'disclosure.normativeDocuments.made': 6,
    'disclosure.normativeDocuments.disclosed': 6,
    'disclosure.normativeDocuments.publicTotal': 38,
    'disclosure.licensing.previousItems': 210,
    'disclosure.licensing.change': -4,
    'disclosure.licensing.decisions': 5_176,
    'disclosure.penalties.previousItems': 96,
    'disclosure.penalties.decisions': 693,
    'disclosure.coercion.previousItems': 12,
    'disclosure.coercion.decisions': 21,
    'disclosure.fees.previousItems': 18,
    'disclosure.procurement.items': 77,
    'disclosure.procurement.amount': 3_912.5,
  },
  '2021': {
    'disclosure.normativeDocuments.issued': 6,
    'disclosure.normativeDocuments.repealed': 1,
    'disclosure.normativeDocuments.inForce': 32,
    'disclosure.licensing.decisions': 5_176,
    'disclosure.penalties.decisions': 693,
    'disclosure.coercion.decisions': 21,
    'disclosure.fees.amount': 406.82,
  },
};

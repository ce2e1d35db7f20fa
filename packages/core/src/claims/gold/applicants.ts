import type { Gold } from './gold.ts';

/** Who applied. */
export const APPLICANTS: readonly Gold[] = [
  [
    'busy',
    '收到政府信息公开申请[38:received]件，其中自然人申请[30:received/naturalPerson]件、法人或其他组织申请[8:received/organizations]件。',
  ],
  [
    'busy',
    '收到政府信息公开申请[43:received]件，其中自然人[34:received/naturalPerson]件，法人或其他组织[9:received/organizations]件。',
  ],
  [
    'old',
    '受理申请[27:accepted]件，其中自然人提出的[23:accepted/naturalPerson]件、法人和其他组织[4:accepted/organizations]件。',
  ],
  [
    'bureau',
    '新收政府信息公开申请[46:new]件，其中自然人[38:new/naturalPerson]件、法人或者其他组织[8:new/organizations]件。',
  ],
  [
    'busy',
    '新收申请[38:new]件，其中商业企业[3:new/business]件、科研机构[1:new/research]件、法律服务机构[2:new/legalService]件。',
  ],
  ['busy', '办结申请[39:completed]件，其中自然人[31:completed/naturalPerson]件。'],
  ['old', '新收政府信息公开申请[25:new]件，自然人[21:new/naturalPerson]件，商业企业[4:new/business]件。'],
  ['busy', '我区收到自然人政府信息公开申请[30:received/naturalPerson]件。'],
  ['busy', '予以公开政府信息公开申请[11:granted]件，其中自然人[9:granted/naturalPerson]件。'],
  [
    'bureau',
    '收到申请[46:received]件，自然人、法人或其他组织分别为[38:received/naturalPerson]件、[8:received/organizations]件。',
  ],
  ['busy', '收到申请[38:received]件，其中自然人[13:received/naturalPerson!]件。'],
  ['busy', '新收申请[38:new]件，其中自然人[34:new/naturalPerson!]件。'],
  ['bureau', '收到政府信息公开申请[46:received]件，其中法人或其他组织[18:received/organizations!]件。'],
  ['old', '新收政府信息公开申请[25:new]件，其中商业企业[5:new/business!]件。'],
  ['bureau', '收到政府信息公开申请[46:received]件，其中自然人[38:received/naturalPerson]件，占82.6%。'],
  ['busy', '结转下年度政府信息公开申请[4:carriedForward]件，其中自然人[3:carriedForward/naturalPerson]件。'],
  [
    'busy',
    '受理政府信息公开申请[38:accepted]件，上年结转[5:carriedOver]件。其中，自然人申请[30:accepted+carriedOver/naturalPerson]件。',
  ],
  [
    'busy',
    '收到申请[38:received]件，办结[39:completed]件，其中自然人[30:received+completed/naturalPerson]件。',
  ],
  [
    'busy',
    '政府信息公开方面，办结的申请中，自然人[31:completed/naturalPerson]件，商业企业[3:completed/business]件。',
  ],
  ['busy', '政府信息公开方面，办结的申请中，自然人[13:completed/naturalPerson!]件。'],
  [
    'busy',
    '新收政府信息公开申请[38:new]件，上年结转[5:carriedOver]件，其中自然人[34:new+carriedOver/naturalPerson]件。',
  ],
  [
    'busy',
    '新收政府信息公开申请[38:new]件，上年结转[5:carriedOver]件，其中自然人[43:new+carriedOver/naturalPerson!]件。',
  ],
];

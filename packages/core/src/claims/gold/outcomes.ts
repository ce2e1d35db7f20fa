import type { Gold } from './gold.ts';

/** How applications were answered. */
export const OUTCOMES: readonly Gold[] = [
  [
    'busy',
    '办结申请[39:completed]件，其中予以公开[11:granted]件、部分公开[5:partial]件、不予公开[6:refused]件、无法提供[8:unavailable]件、不予处理[3:notProcessed]件、其他处理[6:otherHandling]件。',
  ],
  [
    'busy',
    '全年答复政府信息公开申请[39:completed]件：予以公开[11:granted]件，部分公开[5:partial]件，不予公开[6:refused]件。',
  ],
  [
    'old',
    '办结政府信息公开申请[27:completed]件，予以公开[14:granted]件，部分公开[3:partial]件，不予公开[2:refused]件，无法提供[5:unavailable]件，不予处理[2:notProcessed]件，其他处理[1:otherHandling]件。',
  ],
  ['bureau', '已办结的申请中，予以公开[23:granted]件，部分公开[5:partial]件，无法提供[14:unavailable]件。'],
  ['busy', '办结申请[39:completed]件，予以公开及部分公开[16:granted+partial]件。'],
  ['old', '依申请公开工作中，予以公开和部分公开共[17:granted+partial]件。'],
  ['bureau', '办结政府信息公开申请[46:completed]件，予以公开、部分公开[28:granted+partial]件。'],
  ['busy', '办结申请[39:completed]件，予以公开及部分公开[14:granted+partial!]件。'],
  ['old', '依申请公开工作中，予以公开和部分公开共[15:granted+partial!]件。'],
  [
    'busy',
    '办结申请[39:completed]件，予以公开、部分公开、不予公开分别为[11:granted]件、[5:partial]件、[6:refused]件。',
  ],
  ['busy', '收到申请[38:received]件，予以公开和部分公开分别为[11:granted]件和[8:partial!]件。'],
  ['busy', '依申请公开中，[11:granted]件予以公开，[5:partial]件部分公开，[6:refused]件不予公开。'],
  ['bureau', '依申请公开中，[23:granted]件予以公开、[5:partial]件部分公开。'],
  ['busy', '办结申请[39:completed]件，其中予以公开[17:granted!]件。'],
  ['old', '办结政府信息公开申请[27:completed]件，其中予以公开[41:granted!]件。'],
  ['busy', '办结申请[39:completed]件，其中部分公开[15:partial!]件。'],
  ['busy', '办结申请[39:completed]件，其中不予公开[9:refused!]件。'],
  ['old', '答复申请[27:completed]件，不予公开[12:refused!]件。'],
  ['busy', '办结申请[39:completed]件，无法提供[18:unavailable!]件。'],
  ['busy', '办结申请[39:completed]件，不予处理[13:notProcessed!]件。'],
  ['old', '办结申请[27:completed]件，其他处理[10:otherHandling!]件。'],
  ['busy', '办结申请[39:completed]件，其中本机关不掌握相关政府信息[7:unavailable.notHeld]件。'],
  ['bureau', '办结申请[46:completed]件，信息不存在[14:unavailable.notHeld]件。'],
  ['old', '办结申请[27:completed]件，其中信息不存在[5:unavailable.notHeld]件。'],
  [
    'busy',
    '办结申请[39:completed]件，不掌握相关信息[7:unavailable.notHeld]件，需要另行制作[1:unavailable.needsCreation]件。',
  ],
  ['bureau', '办结申请[46:completed]件，不属于本行政机关公开[14:notOurs]件。'],
  ['busy', '办结申请[39:completed]件，信息不存在[17:unavailable.notHeld!]件。'],
  ['bureau', '办结申请[46:completed]件，本机关不掌握[41:unavailable.notHeld!]件。'],
  ['busy', '办结申请[39:completed]件，申请人主动撤回[4:otherHandling.other]件。'],
  ['bureau', '办结申请[46:completed]件，撤回申请[1:otherHandling.other]件。'],
  [
    'busy',
    '办结申请[39:completed]件，自行撤回[4:otherHandling.other]件，逾期不补正[2:otherHandling.notCorrected]件。',
  ],
  ['busy', '办结申请[39:completed]件，撤销申请[4:otherHandling.other]件。'],
  ['bureau', '办结申请[46:completed]件，申请人撤回[1:otherHandling.other]件。'],
  ['busy', '办结申请[39:completed]件，申请人主动撤回[9:otherHandling.other!]件。'],
  ['old', '办结申请[27:completed]件，申请人撤回[1:-]件。'],
  [
    'busy',
    '办结申请[39:completed]件，其中属于国家秘密[1:refused.stateSecret]件，保护第三方合法权益[2:refused.thirdPartyRights]件，属于内部事务信息[2:refused.internalAffairs]件，属于过程性信息[1:refused.processInformation]件。',
  ],
  [
    'busy',
    '不予公开政府信息公开申请[6:refused]件，其中因保护第三方合法权益不予公开[2:refused.thirdPartyRights]件。',
  ],
  [
    'busy',
    '办结申请[39:completed]件，信访举报投诉类申请[2:notProcessed.petition]件，重复申请[1:notProcessed.duplicate]件。',
  ],
  ['bureau', '办结申请[46:completed]件，其中信访举报投诉类申请[3:notProcessed.petition]件。'],
  ['old', '办结申请[27:completed]件，其中重复申请[2:notProcessed.duplicate]件。'],
  ['bureau', '办结申请[46:completed]件，其中信访举报投诉类申请[13:notProcessed.petition!]件。'],
  [
    'busy',
    '收到申请[38:received]件，其中属于已主动公开范围[8:alreadyPublic]件，同意公开[3:agreed]件，同意部分公开[5:partial]件，不同意公开[6:refused]件，不属于本行政机关[7:notOurs]件。',
  ],
  [
    'old',
    '收到申请[25:received]件，属于已主动公开范围[10:alreadyPublic]件，同意公开[4:agreed]件，同意部分公开[3:partial]件。',
  ],
  [
    'bureau',
    '收到申请[46:received]件，其中已主动公开[20:alreadyPublic]件，同意公开[3:agreed]件，不属于本机关[14:notOurs]件。',
  ],
  ['bureau', '收到申请[46:received]件，已主动公开[1:alreadyPublic]件，同意公开[22:agreed]件。'],
  [
    'old',
    '收到申请[25:received]件，其中属于主动公开范围[5:alreadyPublic]件，同意公开[9:agreed]件，不同意公开[2:refused]件。',
  ],
  ['bureau', '收到申请[46:received]件，其中同意公开[23:agreed]件，同意部分公开[5:partial]件。'],
  ['busy', '收到申请[38:received]件，其中不属于本行政机关[17:notOurs!]件。'],
  [
    'blank',
    '办结申请[6:completed]件，其中予以公开[4:granted]件、部分公开[1:partial?]件、不掌握相关政府信息[2:unavailable.notHeld]件。',
  ],
  ['blank', '办结申请[6:completed]件，不掌握相关政府信息[3:unavailable.notHeld?]件。'],
  ['quiet', '全年予以公开政府信息公开申请[0:granted]件，不予公开[0:refused]件。'],
  [
    'busy',
    '办理政府信息公开申请[39:handled]件，其中公开[11:agreed]件，部分公开[5:partial]件，不予公开[6:refused]件，无法提供[18:unavailable!]件。',
  ],
  [
    'busy',
    '答复政府信息公开申请[39:completed]件，予以公开（含部分公开）[16:granted+partial]件，不予公开[6:refused]件。',
  ],
  [
    'busy',
    '办结政府信息公开申请[39:completed]件，其中公开[17:agreed!]件，部分公开[5:partial]件，不予公开[6:refused]件。',
  ],
  [
    'busy',
    '办结政府信息公开申请[39:completed]件，其中公开[16:agreed]件（含部分公开[5:partial]件），不予公开[6:refused]件。',
  ],
  ['busy', '收到申请[38:received]件，告知[8:-]件，公开[3:-]件。'],
  ['busy', '依申请公开：印发公文[326:-]件，公开[198:-]件，部分公开[62:-]件，不予公开[66:-]件。'],
  [
    'busy',
    '通过网站公开[198:-]件，依申请公开中部分公开[5:partial]件，无法提供[8:unavailable]件，不予公开[6:refused]件。',
  ],
];

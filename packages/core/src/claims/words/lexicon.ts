import type { Sense } from './sense.ts';

/** One line of the lexicon: words that say the same, and a sentence that shows them at work and runs as their test. */
export type Entry = {
  [K in Sense['kind']]: readonly [
    kind: K,
    value: Extract<Sense, { kind: K }>['value'],
    /** Parted by spaces. */
    words: string,
    /** In the notation of the gold file (`gold/notation.ts`), about its report `busy`. */
    example: string,
  ];
}[Sense['kind']];

/**
 * Every word that the reading of prose knows. The longest word wins where several fit; a word that is not here is a
 * gap, and a gap in the wrong place leaves a number unbound.
 */
export const LEXICON: readonly Entry[] = [
  [
    'measure',
    'new',
    '新收 新接收 新收到 新受理 本年新收 本年度新收 本年新收到 新增',
    '本年新收政府信息公开申请[38:new]件。',
  ],
  ['measure', 'received', '收到 接到 接收 共收 收到的 接到的', '我局共收到政府信息公开申请[38:received]件。'],
  ['measure', 'accepted', '受理 登记受理 受理了 受理的', '全年受理依申请公开申请[43:accepted]件。'],
  ['measure', 'registered', '登记', '登记政府信息公开申请[40:registered?]件，办结[39:completed]件。'],
  ['measure', 'intake', '收办 共收办 收办的', '全年共收办政府信息公开申请[43:intake]件。'],
  ['measure', 'handled', '办理 处理 处置 办理了 办理的 政府办理', '全年办理信息公开申请[39:handled]件。'],
  [
    'measure',
    'completed',
    '办结 政府办结 答复 回复 完成答复 办理完毕 办理完结 办理完成 处理完毕 处理完成 答复完毕 办结完毕 作出答复 予以答复 已答复 已办结 办理答复 答复办结 办结的',
    '全年办结政府信息公开申请[39:completed]件。',
  ],
  [
    'measure',
    'carriedOver',
    '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转办 上年度转办 上年转入 上年度转入 上年结转的 上年度结转的 上年转结',
    '上年结转政府信息公开申请[5:carriedOver]件。',
  ],
  [
    'measure',
    'carriedForward',
    '结转下年度 结转下年 结转下一年度 结转下一年 结转至下年度 结转至下年 结转到下年度 结转到下年 结转至下一年度 结转到下一年度 结转至次年 结转次年 转结 转结下年 转结下年度 转下年度 转下年 转入下年度 转入下年 转至下年度 顺延 顺延至下年度 顺延至下年 正在办理 正在办理中 尚在办理 尚在办理中 尚未办结 未办结 仍在办理 结转明年',
    '收到申请[38:received]件，结转下年度继续办理[4:carriedForward]件。',
  ],
  ['measure', 'carried', '结转 结转至 结转到 结转入', '全年办结申请[39:completed]件，结转[4:carried]件。'],
  ['measure', 'transferred', '转办', '全年收到申请[38:received]件，转办[5:transferred]件。'],
  [
    'measure',
    'issued',
    '制发 制定 出台 印发 制定出台 制定印发 制定并印发 新制发 新制定 新出台 制发的 新制作 本年新制作',
    '本年制发行政规范性文件[4:normativeDocuments:issued]件。',
  ],
  ['measure', 'repealed', '废止 废止了', '废止行政规范性文件[3:normativeDocuments:repealed]件。'],
  [
    'measure',
    'inForce',
    '现行有效 继续有效 现行有效的',
    '现行有效的行政规范性文件[109:normativeDocuments:inForce]件。',
  ],
  [
    'measure',
    'published',
    '公开 公布 发布 主动公开 对外公开 依法公开',
    '网站公开规范性文件[4:normativeDocuments:published]件。',
  ],

  [
    'outcome',
    'granted',
    '予以公开 给予公开 准予公开 全部公开 完全公开',
    '办结申请[39:completed]件，其中予以公开[11:granted]件。',
  ],
  [
    'outcome',
    'alreadyPublic',
    '已主动公开 属于已主动公开 已主动公开范围 属于已主动公开范围 主动公开范围 属于主动公开范围',
    '收到申请[38:received]件，其中属于已主动公开范围[8:alreadyPublic]件，同意公开[3:agreed]件。',
  ],
  ['outcome', 'agreed', '同意公开', '答复申请[39:completed]件，其中同意公开[16:agreed]件。'],
  [
    'outcome',
    'partial',
    '部分公开 予以部分公开 同意部分公开 给予部分公开 区分处理 (含部分公开) (包括部分公开) (含予以部分公开)',
    '答复申请[39:completed]件，其中部分公开[5:partial]件。',
  ],
  [
    'outcome',
    'refused',
    '不予公开 不同意公开 决定不予公开',
    '答复申请[39:completed]件，其中不予公开[6:refused]件。',
  ],
  [
    'outcome',
    'unavailable',
    '无法提供 不能提供',
    '答复申请[39:completed]件，其中无法提供[8:unavailable]件。',
  ],
  ['outcome', 'notProcessed', '不予处理', '答复申请[39:completed]件，其中不予处理[3:notProcessed]件。'],
  [
    'outcome',
    'otherHandling',
    '其他处理 其它处理 其他方式处理',
    '答复申请[39:completed]件，其中其他处理[6:otherHandling]件。',
  ],
  [
    'outcome',
    'refused.stateSecret',
    '国家秘密 属于国家秘密 涉及国家秘密',
    '答复申请[39:completed]件，其中因属于国家秘密不予公开[1:refused.stateSecret]件。',
  ],
  [
    'outcome',
    'refused.lawProhibits',
    '其他法律行政法规禁止公开 法律行政法规禁止公开 法律法规禁止公开 法律、行政法规禁止公开 其他法律、行政法规禁止公开',
    '答复申请[39:completed]件，法律行政法规禁止公开[0:refused.lawProhibits]件。',
  ],
  [
    'outcome',
    'refused.safetyAndStability',
    '三安全一稳定 危及三安全一稳定 危及“三安全一稳定”',
    '答复申请[39:completed]件，危及“三安全一稳定”[0:refused.safetyAndStability]件。',
  ],
  [
    'outcome',
    'refused.thirdPartyRights',
    '第三方合法权益 保护第三方合法权益 损害第三方合法权益 涉及第三方合法权益',
    '答复申请[39:completed]件，保护第三方合法权益不予公开[2:refused.thirdPartyRights]件。',
  ],
  [
    'outcome',
    'refused.internalAffairs',
    '内部事务信息 三类内部事务信息 属于三类内部事务信息 属于内部事务信息',
    '答复申请[39:completed]件，属于内部事务信息[2:refused.internalAffairs]件。',
  ],
  [
    'outcome',
    'refused.processInformation',
    '过程性信息 四类过程性信息 属于四类过程性信息 属于过程性信息',
    '答复申请[39:completed]件，属于过程性信息不予公开[1:refused.processInformation]件。',
  ],
  [
    'outcome',
    'refused.enforcementFile',
    '行政执法案卷 执法案卷 属于行政执法案卷 属于执法案卷 行政执法案卷信息',
    '答复申请[39:completed]件，属于行政执法案卷[0:refused.enforcementFile]件。',
  ],
  [
    'outcome',
    'refused.administrativeInquiry',
    '行政查询事项 属于行政查询事项',
    '答复申请[39:completed]件，属于行政查询事项[0:refused.administrativeInquiry]件。',
  ],
  [
    'outcome',
    'unavailable.notHeld',
    '不掌握 本机关不掌握 本机关不掌握相关政府信息 不掌握相关政府信息 不掌握相关信息 信息不存在 政府信息不存在',
    '答复申请[39:completed]件，其中本机关不掌握相关政府信息[7:unavailable.notHeld]件。',
  ],
  [
    'outcome',
    'notOurs',
    '不属于本行政机关 不属于本机关 不属于本单位 不属于本机关公开 不属于本机关公开范围 不属于本行政机关公开 不属于本行政机关公开范围 不属于本单位公开范围 不属于我局公开范围 不属于本机关职责 不属于本机关公开职责 不属于本行政机关职责 不属于我局 不属于我办 不属于我县',
    '答复申请[39:completed]件，其中不属于本行政机关公开范围[7:notOurs]件。',
  ],
  [
    'outcome',
    'unavailable.needsCreation',
    '没有现成信息 需要另行制作 没有现成信息需要另行制作 需另行制作',
    '答复申请[39:completed]件，没有现成信息需要另行制作[1:unavailable.needsCreation]件。',
  ],
  [
    'outcome',
    'unavailable.unclear',
    '补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确',
    '答复申请[39:completed]件，补正后申请内容仍不明确[0:unavailable.unclear]件。',
  ],
  [
    'outcome',
    'notProcessed.petition',
    '信访举报投诉类申请 信访举报投诉类 信访举报投诉 信访、举报、投诉类申请 信访投诉举报类 信访投诉举报',
    '答复申请[39:completed]件，信访举报投诉类申请[2:notProcessed.petition]件。',
  ],
  [
    'outcome',
    'notProcessed.duplicate',
    '重复申请 属于重复申请',
    '答复申请[39:completed]件，其中重复申请[1:notProcessed.duplicate]件。',
  ],
  [
    'outcome',
    'notProcessed.publication',
    '公开出版物 要求提供公开出版物',
    '答复申请[39:completed]件，要求提供公开出版物[0:notProcessed.publication]件。',
  ],
  [
    'outcome',
    'notProcessed.excessive',
    '大量反复申请 无正当理由大量反复申请',
    '答复申请[39:completed]件，无正当理由大量反复申请[0:notProcessed.excessive]件。',
  ],
  [
    'outcome',
    'notProcessed.confirmation',
    '要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息',
    '答复申请[39:completed]件，要求行政机关确认或重新出具已获取信息[0:notProcessed.confirmation]件。',
  ],
  [
    'outcome',
    'otherHandling.notCorrected',
    '逾期不补正 无正当理由逾期不补正 申请人无正当理由逾期不补正 逾期未补正',
    '答复申请[39:completed]件，申请人逾期不补正[2:otherHandling.notCorrected]件。',
  ],
  [
    'outcome',
    'otherHandling.feeUnpaid',
    '逾期未缴纳费用 逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用',
    '答复申请[39:completed]件，逾期未缴纳费用[0:otherHandling.feeUnpaid]件。',
  ],
  [
    'outcome',
    'otherHandling.other',
    '撤回 主动撤回 撤回申请 自行撤回 撤销申请 撤销',
    '答复申请[39:completed]件，申请人撤回[4:otherHandling.other]件。',
  ],

  [
    'applicant',
    'naturalPerson',
    '自然人 自然人申请 自然人提出的',
    '收到申请[38:received]件，其中自然人[30:received/naturalPerson]件。',
  ],
  [
    'applicant',
    'organizations',
    '法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人、其他组织 法人和组织 法人或其它组织 法人或其他组织申请',
    '收到申请[38:received]件，其中法人或其他组织[8:received/organizations]件。',
  ],
  ['applicant', 'business', '商业企业', '新收申请[38:new]件，其中商业企业[3:new/business]件。'],
  ['applicant', 'research', '科研机构', '新收申请[38:new]件，其中科研机构[1:new/research]件。'],
  [
    'applicant',
    'publicWelfare',
    '社会公益组织',
    '新收申请[38:new]件，其中社会公益组织[0:new/publicWelfare]件。',
  ],
  [
    'applicant',
    'legalService',
    '法律服务机构',
    '新收申请[38:new]件，其中法律服务机构[2:new/legalService]件。',
  ],

  [
    'channel',
    'inPerson',
    '当面 现场 窗口 当面提交 当面申请 现场提交 当场',
    '收到申请[38:received]件，其中当面申请[3:inPerson]件、网络申请[20:online]件、信函申请[15:letter]件。',
  ],
  [
    'channel',
    'online',
    '网络 网上 互联网 在线 线上 网站 门户网站 政府网站 政府门户网站 网络平台 网络渠道 电子邮件 电子邮箱 邮箱 平台 系统 网页 网络申请 网上申请 门户网',
    '收到申请[38:received]件，其中当面申请[3:inPerson]件、网络申请[20:online]件、信函申请[15:letter]件。',
  ],
  [
    'channel',
    'letter',
    '信函 邮寄 邮政 快递 邮政快递 挂号信 信函申请 书面邮寄',
    '收到申请[38:received]件，其中当面申请[3:inPerson]件、网络申请[20:online]件、信函申请[15:letter]件。',
  ],
  ['channel', 'offline', '线下', '线上收到申请[20:online]件，线下收到申请[18:offline]件。'],
  [
    'channel',
    'otherChannel',
    '传真 电话 其他方式 其他渠道 其他形式',
    '收到申请[38:received]件，其中当面[3:inPerson]件、网络[19:online]件、信函[15:letter]件、传真[1:otherChannel]件。',
  ],

  [
    'case',
    'reconsideration',
    '行政复议 复议 申请行政复议 行政复议申请 被申请行政复议 提起行政复议 行政复议案件',
    '因政府信息公开被申请行政复议[7:reconsideration]件。',
  ],
  [
    'case',
    'litigation',
    '行政诉讼 诉讼 提起行政诉讼 被提起行政诉讼 行政诉讼案件',
    '因政府信息公开被提起行政诉讼[6:litigation]件。',
  ],
  [
    'case',
    'litigationDirect',
    '未经复议直接起诉 直接起诉 未经复议直接提起行政诉讼 直接提起行政诉讼 未经行政复议直接起诉 未经复议直接提起诉讼',
    '政府信息公开行政诉讼中未经复议直接起诉[4:litigationDirect]件。',
  ],
  [
    'case',
    'litigationAfterReview',
    '复议后起诉 复议后提起行政诉讼 经复议后起诉 行政复议后起诉 复议后提起诉讼 经复议后提起行政诉讼',
    '政府信息公开行政诉讼中复议后起诉[2:litigationAfterReview]件。',
  ],
  [
    'result',
    'upheld',
    '维持 结果维持 予以维持 获维持',
    '因政府信息公开被申请行政复议[7:reconsideration]件，其中结果维持[3:reconsideration:upheld]件。',
  ],
  [
    'result',
    'corrected',
    '纠正 结果纠正 被纠正 予以纠正 纠错 被纠错',
    '因政府信息公开被申请行政复议[7:reconsideration]件，其中结果纠正[1:reconsideration:corrected]件。',
  ],
  [
    'result',
    'other',
    '其他结果 其它结果',
    '因政府信息公开被申请行政复议[7:reconsideration]件，其中其他结果[2:reconsideration:other]件。',
  ],
  [
    'result',
    'pending',
    '尚未审结 未审结 正在审理 正在审理中 审理中 尚在审理 尚在审理中',
    '因政府信息公开被申请行政复议[7:reconsideration]件，其中尚未审结[1:reconsideration:pending]件。',
  ],

  [
    'document',
    'normativeDocuments',
    '行政规范性文件 规范性文件',
    '制发规范性文件[4:normativeDocuments:issued]件，废止[3:normativeDocuments:repealed]件。',
  ],
  [
    'document',
    'regulations',
    '政府规章 规章 部门规章 地方政府规章 地方性政府规章',
    '本年制定政府规章[0:regulations:issued]件。',
  ],
  ['document', 'licensing', '行政许可', '全年作出行政许可决定[152:licensing]件。'],
  ['document', 'penalties', '行政处罚', '全年作出行政处罚决定[23:penalties]件。'],
  ['document', 'coercion', '行政强制', '全年作出行政强制决定[6:coercion]件。'],

  [
    'topic',
    'application',
    '政府信息公开申请 信息公开申请 依申请公开申请 公开申请 依申请 依申请件 依申请公开件 申请公开 依申请公开要件 申请公开政府信息 公开政府信息申请 各类政府信息公开申请 政府信息公开申请件 信息公开申请件',
    '收到[38:received]件政府信息公开申请。',
  ],
  ['topic', 'plea', '申请 申请件 件申请', '全年收到申请[38:received]件。'],
  [
    'topic',
    'onRequest',
    '依申请公开 政府信息依申请公开 信息依申请公开 依申请公开政府信息 依申请公开信息',
    '全年办理依申请公开[39:handled]件。',
  ],
  [
    'topic',
    'disclosure',
    '政府信息公开 信息公开 政务公开 涉及政府信息公开 涉及信息公开 涉政府信息公开 涉信息公开 政府信息公开类 信息公开类',
    '全年办理信息公开[39:handled]件。',
  ],
  [
    'topic',
    'posting',
    '推送 更新 转载 公示 上传 录入 刊发 刊登 播发 主动发布 制作',
    '网站更新信息[655:-]条，收到[38:-]件。',
  ],
  [
    'topic',
    'other',
    '留言 网民留言 网友留言 民情 民情回应 建议 提案 议案 意见 意见征集 征集 咨询 信访 信访件 信访事项 来信 来访 来信来访 热线 12345热线 12345政务服务便民热线 12345市民热线 12345平台 工单 诉求 投诉 举报 访问 访问量 浏览 浏览量 点击 点击量 阅读 阅读量 粉丝 关注 信箱 领导信箱 区长信箱 市长信箱 县长信箱 局长信箱 来电 民生 提问 问题 网民 网友',
    '网站收到网民留言[156:-]条，答复[150:-]条。',
  ],
  [
    'topic',
    'other',
    '培训 会议 培训班 专题培训 业务培训 座谈会 调研 解读 政策解读 解读材料 解读文件 解读信息 新闻 新闻发布会 稿件 宣传 微信 微博 公众号 微信公众号 抖音号 视频 新媒体 政务新媒体 推文 图解 简报 信息简报 直播 访谈 在线访谈',
    '全年开展信息公开培训[3:-]次，发布政策解读[37:-]件。',
  ],
  [
    'topic',
    'other',
    '行政案件 刑事案件 治安案件 各类申请 申请事项 群众申请事项 案卷 抽查 抽取 随机抽取 抽检 评查 案卷评查 政务服务 政务服务事项 办件 办事指南 事项清单 清单 目录 双公示 审核 审查 合法性审查 合法性审核 公平竞争审查 清理 评估 监督检查 检查 整改 舆情 回应关切 督办 应诉 行政应诉 出庭 出庭应诉 败诉 复议机关 行政复议机关 行政复议法 行政诉讼法 行政复议工作 招聘 采购 项目 不动产 许可证 证照 归集 报送 交办 转交 档案 查询 热点 错敏词 漏洞 裁决 赔偿 执法 普法 仲裁 政务公开事项 信用 监测 反馈 保密 发放 印制 走访 案例 仿冒 答复书 告知书 送达回证 文书 法律文书 修订 修改 草案 其他途径 其他途径办理 更改补充 作出更改补充',
    '全年办理政务服务事项[1297:-]项，审核规范性文件[12:-]件。',
  ],

  [
    'link',
    'ofWhich',
    '其中 包括 包含 含 其中包括 分为',
    '收到申请[38:received]件，其中当面申请[3:inPerson]件、网络申请[20:online]件、信函申请[15:letter]件。',
  ],
  [
    'link',
    'respectively',
    '分别 分别为 分别是 分别有 分别达',
    '予以公开、部分公开申请分别为[11:granted]件和[5:partial]件。',
  ],
  [
    'link',
    'besides',
    '另有 另外 此外 另 还有',
    '办结申请[39:completed]件，另有[4:carriedForward]件结转下年度。',
  ],
  [
    'link',
    'sum',
    '共 共计 合计 总计 总共 累计共 一共 计 共有 两者 二者 三者',
    '收到申请，共计[38:received]件。',
  ],
  [
    'link',
    'all',
    '均 全部 均已 已全部 全部已 均获 均被 均予以 均为 皆 都',
    '收到申请[38:received]件，均已登记。',
  ],
  ['link', 'and', '和 及 与 以及 并 或 或者 并且 同时', '予以公开和部分公开申请[16:granted+partial]件。'],
  [
    'link',
    'none',
    '未 没有 无 无权 未发生 没有发生 未出现 未产生 未有 无新增 零 未曾 未涉及 未引发 未引起 不存在',
    '[=0:reconsideration!]未发生因政府信息公开引起的行政复议。',
  ],
  [
    'link',
    'share',
    '占 占比 占比为 约占 占到 所占比例 占全部 占总数 占总数的 占总量 占总量的 占比达',
    '收到申请[38:received]件，其中自然人[30:received/naturalPerson]件，占78.9%。',
  ],
  ['link', 'rate', '答复率 办结率 回复率 办理率 回应率', '收到申请[38:received]件，答复率100%。'],
  [
    'link',
    'timely',
    '按时 按期 如期 期限内 法定期限内 规定期限内 规定时限内 法定时限内 时限内 到期',
    '全年按时办结申请[39:completed]件。',
  ],
  ['link', 'decision', '决定 决定书 处理决定 处罚决定 许可决定 强制决定', '行政处罚决定[23:penalties]件。'],
  [
    'link',
    'is',
    '为 是 数为 量为 数 数量 数量为 总数 总数为 总件数 总量 总量为 件数 件数为 达 达到 有 则为 :',
    '本年新收政府信息公开申请数量为[38:new]。',
  ],

  ['link', 'made', '作出 做出', '公开信息[1280:-]条，作出行政处罚决定[23:penalties]件。'],
  [
    'scope',
    'self',
    '我局 我办 我委 我厅 我镇 我乡 我街道 我单位 我中心 我院 我站 我部门 我机关 本机关 本单位 本局 本办 本委 本厅 本镇 本乡 本街道 本行政机关 本部门 我部 我署 我司 本部 我们 街道办事处',
    '我局收到申请[38:received]件。',
  ],
  ['scope', 'ourArea', '我区 我县 我市 我省 我旗 本区 本县 本市 本省', '我市各部门共收到申请[120:-]件。'],
  ['scope', 'wholeArea', '全区 全县 全市 全省 全镇 全乡 全街道 全旗', '全市共收到申请[120:-]件。'],
  [
    'scope',
    'thisYear',
    '本年 本年度 今年 全年 全年度 全年共 年内 今年以来 年初以来 一年来 全年内 当年 一年以来 全年累计 本年累计 本年度累计 今年累计 年内累计 截至年底 截至年末 截至当年底',
    '今年以来收到申请[38:received]件。',
  ],
  [
    'scope',
    'wider',
    '各级 各部门 各单位 各地 各镇 各乡镇 各街道 各县 各区 各县区 各级行政机关 下属 所属 全系统 系统内 各科室 各镇街 辖区 全国 各县（区） 所辖 受理窗口 受理点',
    '各部门收到申请[120:-]件。',
  ],
  [
    'scope',
    'narrower',
    '本级 市本级 区本级 县本级 省本级 市级 区级 县级 镇级 涉及 关于 针对 领域 围绕 有关于 该类 此类 同类 同一申请人 某 涉 多次 除 首次 首次申请 超期 逾期 另案 延期 延期答复 驳回 书面申请 一审 二审 再审 申诉 平均 人均',
    '我局收到涉及拆迁的申请[12:-]件。',
  ],
  [
    'scope',
    'merged',
    '合并 合并后 合并办理 合并处理 合并答复 并案 重复登记 重复提交 剔除 去重 去重后',
    '收到申请[41:received?]件，其中[3:-]件系重复登记予以合并。',
  ],
  [
    'scope',
    'screened',
    '补正 经补正 退回 不予受理 未予受理',
    '登记申请[40:registered?]件，退回[4:-]件，受理[36:accepted?]件。',
  ],
  [
    'scope',
    'otherYear',
    '上年 去年 上年度 上一年 上一年度 往年 前年 去年同期 上年同期 次年 明年 下年 下年度 下一年 下一年度 下一步 下步 今后',
    '去年收到申请[30:-]件。',
  ],
  [
    'scope',
    'partYear',
    '上半年 下半年 第一季度 第二季度 第三季度 第四季度 前三季度 一季度 二季度 三季度 四季度 每月 月均 每季度 当月 每年 每周 年均 日均 周均 季均',
    '上半年收到申请[20:-]件。',
  ],
  [
    'scope',
    'cumulative',
    '累计 历年 近年来 以来 近三年 近五年 五年来 三年来 历史',
    '近年来累计收到申请[300:-]件。',
  ],
  ['scope', 'until', '截至 截止 截至目前 截止目前 目前 当前 现已 至今', '截至6月底收到申请[20:-]件。'],
  ['scope', 'than', '较 比 相比 相较 对比', '收到申请[38:received]件，比2021年多[8:-]件。'],
  [
    'scope',
    'comparison',
    '同比 同比增加 同比减少 同比增长 同比下降 增加 减少 增长 下降 环比 多出 上升 增幅 降幅 较上年 比上年 较去年 比去年 较上年度 比上年度 与上年相比 与去年相比 较上一年 比上一年 增加了 减少了 增长了 下降了 上涨 增多 翻 降低 较上年增加 较上年减少 较上年增长 较上年下降 同期 与上年 与去年 与上年度 与上一年 与上一年度',
    '收到申请[38:received]件，同比增加[8:-]件。',
  ],
  [
    'scope',
    'rest',
    '其余 剩余的 余下',
    '受理申请[43:accepted]件，办结[39:completed]件，其余[4:carriedForward]件结转下年度。',
  ],
  [
    'scope',
    'office',
    '办公室 办公厅 政府办 府办 政府办公室 政府办公厅 府办公室',
    '县政府办公室收到政府信息公开申请[21:received?]件。',
  ],
  ['scope', 'filing', '备案 立案 报备 备案登记', '行政复议立案[134:-]件。'],
  // What is told as an example, or was wrong before.
  [
    'scope',
    'filing',
    '为例 更正 更正为 勘误 误写为',
    '以征地拆迁为例，收到政府信息公开申请[12:-]件，办结[11:-]件。',
  ],
  // Who decides on the cases of others counts those, not the cases against itself.
  [
    'scope',
    'filing',
    '复议机构 行政复议机构 行政复议局 复议办公室 行政复议办公室 作为复议机关 作为行政复议机关',
    '县司法局作为行政复议机构，收到政府信息公开类复议申请[31:-]件。',
  ],

  [
    'scope',
    'respondent',
    '为被申请人 为被告 为被上诉人 作为被申请人 作为被告',
    '以区政府为被申请人的政府信息公开行政复议[5:reconsideration?]件。',
  ],

  [
    'filler',
    'filler',
    '政府信息 信息 所有 上述 国务院办公厅 公开率 主动公开率 公民、法人或者其他组织 公民、法人和其他组织 公民、法人或其他组织 公民、法人及其他组织 公民、法人以及其他组织 公民、法人或者其它组织 公民、法人或其它组织 公民、法人及其它组织 公民、法人和其它组织 公民、法人、其他组织 公民和法人 群众 社会公众 公众 任何 企业和群众 群众和企业 群众、企业 企业、群众 企业群众 市民 社会各界 任何单位和个人 任何单位 任何个人 单位和个人 单位和群众 要求 获取 有关 相关 有效 的 了 地 得 其 此 由 被 对 向 到 以 因 因此 于 在 中 内 等 该',
    '[=0:received!]没有收到任何群众要求获取有关政府信息的申请。',
  ],
  [
    'filler',
    'filler',
    '依法 依规 依法依规 按程序 依程序 按规定 按要求 及时 高效 规范 妥善 认真 严格 积极 主动 稳妥 顺利 圆满 已 已经 经 经审查 经研究 审查后 给予 告知 书面 申请人 申请人的 提出 提交 提交的 提出的 申请提交 方式 形式 渠道 途径 通过 采取 采用 以及时 事项 案件 类 情况 方面 工作 继续 继续办理 继续处理 完成 实际 属于 引发 引发的 引起 引起的 产生 产生的 发生 发生的 案 行政机关 政府 单件 要件 材料 件的 来自 结果 处理结果 办理结果 文件 予以 剩余 尚有 仍有 尚 仍 一般 行政 类案件 类申请 收件 申请表 后 前 日常 共同 并依法 依照 根据 拆分为',
    '经审查后依法予以公开申请[11:granted]件。',
  ],
];

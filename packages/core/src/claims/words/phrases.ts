/** Verbs that begin the names of things too: 公示公告30条. */
export const NOUN_VERBS = ['公示'];

/** 办结的申请中，新收的申请里，: what follows is of them alone. */
export const AMONG = ['中', '里'];

/** What is done with the same things that are listed: 应诉81件，其中一审60件，负责人出庭78件. */
export const ACTION = /出庭|面复|走访|满意|采纳|整改|完成|落实|参加|通过$/;

/** (2023年36件), (上年同期36件) */
export const OF_OTHER_YEAR = /^(?:20\d\d年|上年|上一年|去年)(?:度|同期)?(?:为|共)?$/;

/** ，为667件 */
export const OF_RESULT = /^[为至到达]{1,2}$/;

/** A percentage of a rate, not of a count. */
export const OF_RATE = /率|度|比重/;

/** 由49件, 从49件 */
export const FROM = '由从';

/** 印发文件 */
export const FILES = '文件';

/** 征地类申请 */
export const PLEA = '申请';

/** How it was done: 均依法答复. */
export const MANNER = /依法|依规|程序|规定|要求|规范|严格|妥善|认真/;

/** 均已 */
export const DONE = '已';

/** What a sentence that counts has, and a list of links has not. */
export const SENTENCE = /[。；，,;件条次篇份人项个场家宗起例元]/;

/** A numeral, or a word that says none or all. */
export const MAY_COUNT = /[\d０-９零〇一二两三四五六七八九十百千万无未没均全皆都]/;

/** 公开规范性文件类信息14条 */
export const OF_KIND = /(?:文件|规章|许可|处罚|强制)类/;

/** 1件（已撤销申请） */
export const WITHDRAWN = /^[(，](?:其中)?[^()，。\d]{0,8}撤/;

/** 5件经复议 */
export const THROUGH = '经';

/** 10个工作日内 */
export const WITHIN = ['日内', '天内', '时内'];

/** 不予公开的10件中8件, but not 其中. */
export const AMONG_THEM = /[^其]中$/;

/** ，不计入统计 */
export const NOT_COUNTED = /^[,，(（][^。;；,，(（\d]{0,10}[不未](?:计|纳|列)入/;

/** 5件以上的部门 */
export const EACH_BODY =
  /^(?:以[上下内])?的(?:单位|部门|机关|机构|镇街|乡镇|街道|县区|区县|委办局|[镇乡局])(?!的|政府信息|申请)/;

/** 上年结转的5件 */
export const OF = '的';

/** 含, 包括 */
export const INCLUDES = '含包';

/** What joins counts that stand side by side. */
export const JOINS = new Set(['、', '和', '及', '与']);

/** What does come in thousands of millions. */
export const LARGE = ['数据', '归集', '汇聚', '汇集', '共享', '访问', '浏览', '点击', '阅读', '调用'];

/** （三）, 2. or 一是 begins another item. */
export const OPENS_ITEM =
  /^\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十])/;

/** 依申请公开情况 */
export const HEADING = /(?:情况|方面|工作|公开|处理|办理)$/;

/** 2021年以前 */
export const BEFORE = /^[以之]前/;

/** 本年新收 */
export const THIS_YEAR = '本年';

/** 年底, 年末 */
export const YEAR_END = '底末';

/** Of any numeral, in a regular expression. */
export const NUMERALS = '\\d０-９〇零一二两三四五六七八九十百千万亿';

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

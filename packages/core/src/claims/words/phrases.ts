/** Verbs that begin the names of things too: 公示公告30条. */
export const NOUN_VERBS = ['公示'];

/** What is done with the same things that are listed: 应诉81件，其中一审60件，负责人出庭78件. */
export const ACTION = /出庭|面复|走访|满意|采纳|整改|完成|落实|通过|参加/;

/** A percentage of a rate, not of a count. */
export const OF_RATE = /率|度|比重/;

export const UNITS_OF_APPLICATIONS = ['件', '份', '宗', '项', '条', '起', '封', '件次', '个'];

/** 条 are its articles. */
export const UNITS_OF_REGULATIONS = ['部', '件', '份', '项', '个'];

export const UNITS_OF_CASES = ['件', '宗', '起', '项', '次', '个'];

export const UNITS_OF_DOCUMENTS = ['件', '份', '项', '条', '起', '宗', '个'];

/** An amount, not a count. */
export const YUAN = '元';

/** Units of matters of every kind; 条 and the like are of what was posted. */
export const OF_MATTERS = ['件', '起', '宗'];

/** What nobody counts by the thousand million. */
export const UNITS_OF_ITEMS = ['条', '件', '份', '项', '封', '宗', '起'];

export const PIECE = '件';

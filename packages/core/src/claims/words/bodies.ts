/** The name of a government. */
export const OF_GOVERNMENT = /政府$/;

export const OFFICE = /办公[室厅]$/;

export const GOVERNMENT = /(?:人民)?政府/;

export const GOVERNS = '政府';

/** 市住建局系统 */
export const SYSTEM = '系统';

export const GOVERNMENT_OFFICE = '政府办公';

/** 市局 */
export const SHORT_NAME = /^[省市区县旗州][局委厅]$/;

export const GOVERNMENT_OR_OFFICE = /政府(?:办公[室厅])?$/;

export const RANKS = '省市区县镇乡';

/** What names of governments have besides the place. */
export const OFFICIAL = /人民政府|政府|办公[室厅]/g;

/** How the names of bodies end. */
export const BODY_NAME =
  /(?:局|委|厅|处|所|院|站|镇|乡|县|区|市|省|部门|街道|中心|政府|单位|大队|支队|总队|法院|公司|学校|委员会|村|社区)$/;

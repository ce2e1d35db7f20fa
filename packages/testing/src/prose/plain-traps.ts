import type { Pattern } from './pattern.ts';

/** Sentences in the words of the tables whose numbers they do not hold. */
export const PLAIN_TRAPS: readonly Pattern[] = [
  { text: '办理占用道路挖掘申请{free 2 90}件，补证申请{free 2 90}件。' },
  { text: '收到来信、来访等{free 20 400}件，均逐件登记。' },
  { text: '发布重大行政决策{free 2 9}件，代市政府起草规范性文件{free 2 9}件。' },
  { text: '公开规范性文件类信息{free 2 60}条，政策解读类信息{free 2 60}条。' },
  { text: '各乡镇制发规范性文件{free 2 60}件。' },
  { text: '{year-1}年新收申请{free 2 90}件，结转{free 2 90}件。' },
  { text: '去年办结申请{free 2 90}件，予以公开{free 2 90}件。' },
  { text: '累计收到申请{free 200 9000}件。' },
  { text: '发布通知{free 2 90}条、分别以图片和文字解读{free 2 90}条，工作报道{free 2 90}条。' },
  { text: '组织应急演练{free 2 90}场，印发宣传册{free 200 900}份。' },
  { text: '全年受理不动产登记申请{free 200 900}件，办结{free 20 90}件。' },
  { text: '网站发布{free 200 900}条，公众号发布{free 200 900}条，部分重复。' },
  { text: '法院受理行政应诉案件{free 20 90}件，败诉{free 2 20}件。' },
  { text: '受理投诉举报{free 20 900}件，办结{free 20 900}件。' },
  { text: '收到信访诉求{free 20 900}件，其中网上{free 2 20}件。' },
  { text: '举办培训{free 2 9}期，开展督查{free 2 9}次。' },
  { text: '归集行政许可信息{free 20 900}条、行政处罚信息{free 20 900}条。' },
];

/** Whether a line belongs to the page and not to the report: navigation, sharing, the footer of the site. */
export function isPageFurniture(text: string): boolean {
  const line = text.slice(0, 300).replace(/\s/g, '');
  if (line === '') return true;
  // A sentence may begin with the same words.
  return !line.includes('。') && (STARTS.test(line) || CONTAINS.test(line));
}

/** Whether a line is the number of a printed page: `- 3 -`, `第 3 页 共 9 页`, `3 / 9`. */
export function isPageNumber(text: string): boolean {
  return /^(?:[-—–]{0,2}\d{1,3}[-—–]{0,2}|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/.test(
    text.replace(/\s/g, ''),
  );
}

const STARTS = new RegExp(
  `^[\\[【（(|]?(?:${[
    '扫一扫',
    '扫码',
    '网站导航',
    '网站地图',
    '站点地图',
    '网站声明',
    '网站纠错',
    '版权所有',
    '版权声明',
    '主办单位',
    '主办[:：]',
    '承办单位',
    '承办[:：]',
    '技术支持',
    '联系我们',
    '关于我们',
    '关于本站',
    '上一篇',
    '下一篇',
    '打印',
    '关闭窗口',
    '关闭本页',
    '关闭',
    '分享到',
    '分享[:：]',
    '相关链接',
    '友情链接',
    '相关阅读',
    '相关文章',
    '相关信息',
    '责任编辑',
    '编辑[:：]',
    '信息来源',
    '来源[:：]',
    '浏览次数',
    '浏览量',
    '访问量',
    '点击数',
    '返回顶部',
    '返回首页',
    '回到顶部',
    '字体[:：]',
    '收藏',
    '首页',
    '当前位置',
    '您的位置',
    '您现在的位置',
    '无障碍',
    '长者',
    'Copyright',
    '©',
  ].join('|')})`,
  'i',
);

const CONTAINS = /ICP备|公网安备|网站标识码|智能问答|智能机器人|版权所有|在手机打开当前页|手机查看/i;

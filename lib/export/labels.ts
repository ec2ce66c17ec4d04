/**
 * Words a handed-in file prints beside a report's own. They are the newsroom's, and Chinese whatever the editor's
 * language of menus is: the report they stand beside is Chinese.
 */
export const labels = {
  collection: '剪报',
  contents: '目录',
  untitled: '无标题',
  source: '来源',
  date: '日期',
  edition: '版次',
  column: '栏目',
  authors: '作者',
  reporters: '记者',
  correspondents: '通讯员',
  photographers: '摄影',
  editors: '编辑',
  reviewers: '审校',
  hospital: '医院',
  topics: '主题',
  genre: '体裁',
  region: '地区',
  people: '人物',
  tags: '标签',
  address: '原文',
  clipped: '剪报时间',
  number: '剪报编号',
  snapshot: '原页存证 SHA-256',
  note: '批注',
  highlights: '划线',
} as const;

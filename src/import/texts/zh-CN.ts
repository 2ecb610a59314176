import type { ImportTexts } from './import-texts.ts';

export const zhCN: ImportTexts = {
  usage: `用法：npm run import -- 文件… [--out content/decks] [--slug 网址名] [--course 课程] [--draft] [--json]
                        [--look house|theme|source] [--as-is 3,7-9] [--no-part-long] [--no-measure]
                        [--review] [--keep-picture 3,7-9|auto|all] [--as roles] [--encoding big5]
      node scripts/import.ts 文件 --output X.mdx`,
  wrong(fault) {
    switch (fault.fault) {
      case 'one-file':
        return '--output 和 --slug 一次只能用于一个文件。';
      case 'as':
        return `--as ${fault.given}：文件可以导入成岗位（--as roles），或导入成课件。`;
      case 'encoding':
        return `--encoding ${fault.given}：请写 gb18030、big5、shift_jis、euc-kr、utf-8、utf-16le、utf-16be 或 windows-1252。`;
      case 'roles-have-names':
        return '每个岗位自成一个文件，以岗位命名：--output 和 --slug 只用于课件。';
      case 'slug':
        return `--slug ${fault.given}：网址名只能用小写字母 a–z、数字和单个连字符。`;
      case 'keep-picture':
        return `--keep-picture ${fault.given}：请写页码（3,7-9），或 auto（丢了图的页），或 all（所有页）。`;
      case 'look':
        return `--look ${fault.given}：请写 house（网站的样子）、theme（用课件自己的颜色和标志）或 source（每页保持原样）。`;
      case 'as-is':
        return `--as-is ${fault.given}：请写保持原样的页码（3,7-9）；全部保持原样请用 --look source。`;
      case 'unknown-option':
        return `没有 ${fault.given} 这个选项。`;
      case 'value':
        return `选项 ${fault.given} 后面缺了内容，或多写了内容。`;
    }
  },
  severity: { error: '错误', warning: '注意', info: '提示' },
  onSlides: (ranges) => `第 ${ranges} 页`,
  onLines: (ranges) => `第 ${ranges} 行`,
  onSheet: (name) => `工作表「${name}」`,
  colon: '：',
  comma: '、',
  notImported: '没有导入',
  openReview: (path) => `要与原件对照，请打开 ${path}`,
  looking: (slides) => `正在逐页放映查看，共 ${slides} 页……`,
  listedIn: (path) => `已列入 ${path}`,
  importedBefore: (path) => `${path} 以前导入过：`,
  merged: {
    replaced: '已更新（没有人改过）',
    kept: '保留了您改过的',
    conflicting: '其中原件也改了的（用 --draft 再导入一次，可把原件的新版放在旁边）',
    added: '原件里新增的',
    removed: '原件里删去、课件里也删去的',
  },
  unchanged: '没有变化',
  newCourse: { summary: (decks) => `由 ${decks} 份课件导入，简介待补充。`, toWrite: '待补充' },
  columns: ['文件', '页数', '字数', '图片', '表格', '讲稿', '注意'],
  failed: '失败',
  tally({ slides, same, anew, kept, lookAt }) {
    const end = lookAt === '' ? '没有需要特别查看的。' : `请看第 ${lookAt} 张。`;
    return `${slides} 张：${same} 张与原稿一致，${anew} 张重新排过，${kept} 张保留原样；${end}`;
  },
  total({ decks, slides, same, anew, kept, lookAt }) {
    const seen = `${same} 张与原稿一致，${anew} 张重新排过，${kept} 张保留原样`;
    return `${decks} 份课件，${slides} 张：${seen}；要看的有 ${lookAt} 张。`;
  },
  weighed(slides, why, lookAt) {
    const reason =
      why === 'no-browser' ? '这台电脑没有 Chromium、Chrome 或 Edge，没有放映查看' : '没有放映查看';
    return `${slides} 张：${reason}${lookAt === '' ? '。' : `；按内容多少估计，请看第 ${lookAt} 张。`}`;
  },
};

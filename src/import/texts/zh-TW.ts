import type { ImportTexts } from './import-texts.ts';

export const zhTW: ImportTexts = {
  usage: `用法：npm run import -- 檔案… [--out content/decks] [--slug 網址名稱] [--course 課程] [--draft] [--json]
                        [--look house|theme|source] [--as-is 3,7-9] [--no-part-long] [--no-measure]
                        [--review] [--keep-picture 3,7-9|auto|all] [--as roles] [--encoding big5]
      node scripts/import.ts 檔案 --output X.mdx`,
  wrong(fault) {
    switch (fault.fault) {
      case 'one-file':
        return '--output 和 --slug 一次只能用於一個檔案。';
      case 'as':
        return `--as ${fault.given}：檔案可以匯入成職務（--as roles），或匯入成簡報。`;
      case 'encoding':
        return `--encoding ${fault.given}：請寫 gb18030、big5、shift_jis、euc-kr、utf-8、utf-16le、utf-16be 或 windows-1252。`;
      case 'roles-have-names':
        return '每個職務自成一個檔案，以職務命名：--output 和 --slug 只用於簡報。';
      case 'slug':
        return `--slug ${fault.given}：網址名稱只能用小寫字母 a–z、數字和單個連字號。`;
      case 'keep-picture':
        return `--keep-picture ${fault.given}：請寫頁碼（3,7-9），或 auto（少了圖的頁），或 all（所有頁）。`;
      case 'look':
        return `--look ${fault.given}：請寫 house（網站的樣子）、theme（用簡報自己的顏色和標誌）或 source（每頁保持原樣）。`;
      case 'as-is':
        return `--as-is ${fault.given}：請寫保持原樣的頁碼（3,7-9）；全部保持原樣請用 --look source。`;
      case 'unknown-option':
        return `沒有 ${fault.given} 這個選項。`;
      case 'value':
        return `選項 ${fault.given} 後面缺了內容，或多寫了內容。`;
    }
  },
  severity: { error: '錯誤', warning: '注意', info: '提示' },
  onSlides: (ranges) => `第 ${ranges} 頁`,
  onLines: (ranges) => `第 ${ranges} 行`,
  onSheet: (name) => `工作表「${name}」`,
  colon: '：',
  comma: '、',
  notImported: '沒有匯入',
  openReview: (path) => `要與原檔對照，請開啟 ${path}`,
  looking: (slides) => `正在逐頁放映檢查，共 ${slides} 頁……`,
  listedIn: (path) => `已列入 ${path}`,
  importedBefore: (path) => `${path} 以前匯入過：`,
  merged: {
    replaced: '已更新（沒有人改過）',
    kept: '保留了您改過的',
    conflicting: '其中原檔也改了的（用 --draft 再匯入一次，可把原檔的新版放在旁邊）',
    added: '原檔裡新增的',
    removed: '原檔裡刪去、簡報裡也刪去的',
  },
  unchanged: '沒有變化',
  newCourse: { summary: (decks) => `由 ${decks} 份簡報匯入，簡介待補充。`, toWrite: '待補充' },
  columns: ['檔案', '頁數', '字數', '圖片', '表格', '備註', '注意'],
  failed: '失敗',
  tally({ slides, same, anew, kept, lookAt }) {
    const end = lookAt === '' ? '沒有需要特別查看的。' : `請看第 ${lookAt} 張。`;
    return `${slides} 張：${same} 張與原稿一致，${anew} 張重新排過，${kept} 張保留原樣；${end}`;
  },
  total({ decks, slides, same, anew, kept, lookAt }) {
    const seen = `${same} 張與原稿一致，${anew} 張重新排過，${kept} 張保留原樣`;
    return `${decks} 份簡報，${slides} 張：${seen}；要看的有 ${lookAt} 張。`;
  },
  weighed(slides, why, lookAt) {
    const reason =
      why === 'no-browser' ? '這台電腦沒有 Chromium、Chrome 或 Edge，沒有放映檢查' : '沒有放映檢查';
    return `${slides} 張：${reason}${lookAt === '' ? '。' : `；依內容多寡估計，請看第 ${lookAt} 張。`}`;
  },
};

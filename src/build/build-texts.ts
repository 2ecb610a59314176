/** What a build says of its phases. */
export interface BuildTexts {
  pages: (count: number) => string;
  pictures: (count: number) => string;
  checked: (decks: number, slides: number) => string;
  searchable: (units: number, index: string) => string;
  offline: (files: number, kilobytes: number) => string;
  done: (seconds: number) => string;
}

const en: BuildTexts = {
  pages: (count) => `${count} pages`,
  pictures: (count) => `${count} pictures made smaller`,
  checked: (decks, slides) => `Content is sound: ${decks} decks, ${slides} slides`,
  searchable: (units, index) => `${units} things can be found by searching (${index})`,
  offline: (files, kilobytes) => `${files} files for offline use, ${kilobytes} KB to fetch`,
  done: (seconds) => `Built in ${seconds} s`,
};

const zhCN: BuildTexts = {
  pages: (count) => `已生成 ${count} 个页面`,
  pictures: (count) => `已缩小 ${count} 张图片`,
  checked: (decks, slides) => `内容没有错误：${decks} 讲，${slides} 页幻灯片`,
  searchable: (units, index) => `可以搜到 ${units} 处内容（${index}）`,
  offline: (files, kilobytes) => `离线可用：${files} 个文件，需下载 ${kilobytes} KB`,
  done: (seconds) => `生成完毕，用时 ${seconds} 秒`,
};

/** What a build says in a language (BCP 47). */
export function buildTextsFor(language: string): BuildTexts {
  return language.startsWith('zh') ? zhCN : en;
}

import type { DeskTexts } from '../desk-texts.ts';

/** What the check says, in traditional Chinese. */
export const check: DeskTexts['check'] = {
  title: '檢查',
  sound: '沒有發現問題。',
  looked: (decks, slides, entries) =>
    `已檢查 ${decks} 講、${slides} 頁投影片，以及 ${entries} 份職位、流程、話術、術語和課程資料。`,
  counts: {
    error: (count) => `${count} 處錯誤`,
    warning: (count) => `${count} 處提醒`,
    info: (count) => `${count} 處說明`,
  },
  severity: { error: '錯誤', warning: '提醒', info: '說明' },
  about: '有錯誤時網站不能產生；提醒只是建議，不影響產生。',
  filter: '顯示',
  all: '全部',
  search: '按文字篩選',
  noneLeft: '沒有符合條件的問題。',
  kinds: {
    decks: '講',
    courses: '課程',
    roles: '職位',
    procedures: '流程',
    phrases: '話術',
    glossary: '術語表',
    site: '網站設定',
    file: '檔案',
  },
  slide: (number, title) => `第 ${number} 頁 ${title}`,
  line: (line) => `第 ${line} 行`,
  goThere: '去修改',
  expected: '應當是',
  actual: '現在是',
  todo: '怎麼辦',
  mend: {
    rename: (from, to) => `把「${from}」改成「${to}」`,
    instead: (from, to) => `把「${from}」改成「${to}」`,
    twice: (from, _to) => `去掉重複的「${from}」`,
    mutual: (_from, to) => `在對方那裡補上「${to}」`,
  },
  mendAll: (count) => `修好能自動修的 ${count} 處`,
  mendAllAbout: '只修沒有歧義的問題，可以復原。',
  mended: (count) => `修正 ${count} 處問題`,
  notMended: '沒有修成：檔案已經改過，或者要改的地方不止一處。請去那裡修改。',
};

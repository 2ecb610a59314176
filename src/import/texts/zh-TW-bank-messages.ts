import type { SamePatterns } from './message-pattern.ts';
import type { zhCNBankMessages } from './zh-CN-bank-messages.ts';

/** What is said of banks of questions, in traditional Chinese. */
export const zhTWBankMessages: SamePatterns<typeof zhCNBankMessages> = {
  'bank-above': { reason: '表格上方的一列沒有帶過來：「」。' },
  'bank-answer': {
    reason: '答案「」對不上選項：這道題連同選項當成文字匯入。',
    hint: '答案請寫選項的字母、選項的文字，或 對、錯，再重新匯入。',
  },
  'bank-column': { reason: '「」這一欄測驗裡用不上，沒有帶過來。' },
  'bank-columns': {
    reason: '各欄的讀法：題目 $1；選項 $2；答案 $3；解析 $4；題型 $5；分類 $6。',
    when: /question (.*); options (.*); answer (.*); explanation (.*); kind (.*); category (.*)\.$/,
  },
  'bank-gap': { reason: '前面的選項空著，沒有帶過來；答案裡的字母依欄對應。' },
  'bank-kind': { reason: '表裡寫的是單選題，正確答案卻不只一個：當成複選題匯入。' },
  'bank-no-questions': {
    reason: '表格裡沒有題目和答案這兩欄；第一列寫的是「」。',
    hint: '請在第一列寫上欄名：題目、選項A、選項B……、答案、解析，再重新匯入。',
  },
  'bank-no-workbook': {
    reason: '檔案看起來是 Excel 工作簿，裡面卻沒有。',
    hint: '用 Excel 或 WPS 開啟，另存成 .xlsx 後匯入。',
  },
  'bank-pictures': {
    reason: '工作表上的圖片沒有寫明屬於哪道題，沒有帶過來。',
    hint: '題目要用的，請放在 index.mdx 旁邊，用 ![…](./名稱.png) 引用。',
  },
  'bank-row': {
    reason: '有一列沒有題目，沒有帶過來：「」。',
    hint: '請補上題目，或併入它所屬的那一列，再重新匯入。',
  },
  'bank-sheet': [
    {
      reason: '工作表「」是隱藏的，沒有讀取。',
      hint: '裡面如果有題目，請取消隱藏，再重新匯入。',
      when: /is hidden/,
    },
    {
      reason: '工作表「」沒有題目這一欄，沒有讀取。',
      hint: '裡面如果有題目，請把欄名寫成 題目、選項A、選項B、答案，再重新匯入。',
    },
  ],
  'gift-answers': {
    reason: '這道題的答案做不成測驗：題目和答案照原文匯入。',
    hint: '選擇題至少要兩個答案，其中有對的；配對寫作 =左 -> 右。',
  },
  'gift-braces': {
    reason: '這道題的大括號沒有配齊：當成文字匯入。',
    hint: '答案前寫 {，後寫 }；本文裡的大括號寫作 \\{ 和 \\}，再重新匯入。',
  },
  'gift-comment': { reason: '註解沒有帶過來。' },
  'gift-no-partner': { reason: '多出來的答案「」沒有對應的題目：配對題裡沒有它的位置，沒有帶過來。' },
  'gift-same-match': {
    reason: '幾項對應同一個答案：這個答案會出現幾次，每項只認自己的那一個。',
    hint: '請把同一答案的幾項寫進同一列，或改成單選題。',
  },
  'gift-several-right': {
    reason: '原題的幾個正確答案選一個就行，測驗裡要全部選上。',
    hint: '如果只選一個，請只勾一個，並寫 kind="single"；如果 = 是答案裡的字，請寫作 \\=，再重新匯入。',
  },
  'gift-weight': { reason: '答案的配分沒有保留：測驗要全部選對、不多選才算對。' },
  'question-open': { reason: '要學員自己寫答案的題，測驗無法判定：當成文字匯入，答案點一下才出現。' },
};

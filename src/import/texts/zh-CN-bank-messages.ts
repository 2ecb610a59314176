import type { MessagePatterns } from './message-pattern.ts';

/** What is said of banks of questions, in Chinese. */
export const zhCNBankMessages = {
  'bank-above': { reason: '表格上方的一行没有带过来：「」。' },
  'bank-answer': {
    reason: '答案「」对不上选项：这道题连同选项按文字导入。',
    hint: '答案请写选项的字母、选项的文字，或 对、错，再重新导入。',
  },
  'bank-column': { reason: '「」这一列自测题里用不上，没有带过来。' },
  'bank-columns': {
    reason: '各列的读法：题目 $1；选项 $2；答案 $3；解析 $4；题型 $5；分类 $6。',
    when: /question (.*); options (.*); answer (.*); explanation (.*); kind (.*); category (.*)\.$/,
  },
  'bank-gap': { reason: '前面的选项空着，没有带过来；答案里的字母按列对应。' },
  'bank-kind': { reason: '表里写的是单选题，正确答案却不止一个：按多选题导入。' },
  'bank-no-questions': {
    reason: '表格里没有题目和答案这两列；第一行写的是「」。',
    hint: '请在第一行写上列名：题目、选项A、选项B……、答案、解析，再重新导入。',
  },
  'bank-no-workbook': {
    reason: '文件看上去是 Excel 工作簿，里面却没有。',
    hint: '用 Excel 或 WPS 打开，另存为 .xlsx 后导入。',
  },
  'bank-pictures': {
    reason: '工作表上的图片没有写明属于哪道题，没有带过来。',
    hint: '题目要用的，请放在 index.mdx 旁边，用 ![…](./名称.png) 引用。',
  },
  'bank-row': {
    reason: '有一行没有题目，没有带过来：「」。',
    hint: '请补上题目，或并入它所属的那一行，再重新导入。',
  },
  'bank-sheet': [
    {
      reason: '工作表「」是隐藏的，没有读取。',
      hint: '里面如果有题目，请取消隐藏，再重新导入。',
      when: /is hidden/,
    },
    {
      reason: '工作表「」没有题目这一列，没有读取。',
      hint: '里面如果有题目，请把列名写成 题目、选项A、选项B、答案，再重新导入。',
    },
  ],
  'gift-answers': {
    reason: '这道题的答案做不成自测：题目和答案按原文导入。',
    hint: '选择题至少要两个答案，其中有对的；配对写作 =左 -> 右。',
  },
  'gift-braces': {
    reason: '这道题的花括号没有配齐：按文字导入。',
    hint: '答案前写 {，后写 }；正文里的花括号写作 \\{ 和 \\}，再重新导入。',
  },
  'gift-comment': { reason: '注释没有带过来。' },
  'gift-no-partner': { reason: '多出来的答案「」没有对应的题目：配对题里没有它的位置，没有带过来。' },
  'gift-same-match': {
    reason: '几项对应同一个答案：这个答案会出现几次，每项只认自己的那一个。',
    hint: '请把同一答案的几项写进一行，或改成单选题。',
  },
  'gift-several-right': {
    reason: '原题的几个正确答案选一个就行，自测里要全部选上。',
    hint: '如果只选一个，请只勾一个，并写 kind="single"；如果 = 是答案里的字，请写作 \\=，再重新导入。',
  },
  'gift-weight': { reason: '答案的分值没有保留：自测要全部选对、不多选才算对。' },
  'question-open': { reason: '要学员自己写答案的题，自测判不了：按文字导入，答案点一下才出现。' },
} as const satisfies MessagePatterns;

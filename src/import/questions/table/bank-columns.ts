/** What a column of a bank holds. */
export type ColumnRole = 'question' | 'kind' | 'options' | 'answer' | 'why' | 'category' | 'title' | 'number';

/** Names of columns as people and systems write them, without spaces and signs, in lower case. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  question:
    '题目 题干 问题 试题 题目内容 试题内容 试题题干 题目描述 问题描述 題目 題幹 問題 question questiontext questionstem stem prompt',
  kind: '题型 类型 题目类型 试题类型 題型 類型 type kind questiontype',
  options: '选项 备选项 备选答案 候选答案 選項 options option choices answers',
  answer:
    '答案 正确答案 标准答案 参考答案 正确选项 答案选项 正確答案 標準答案 answer correctanswer correct correctoption key rightanswer',
  why: '解析 答案解析 试题解析 题目解析 解释 说明 理由 詳解 解釋 說明 explanation feedback rationale why comment',
  category: '分类 类别 章节 章 节 知识点 模块 题库 目录 分類 章節 category chapter section topic module',
  title: '标题 题名 名称 標題 title name',
  number: '序号 编号 题号 序 號 序號 編號 題號 no number id index',
};

const ROLES = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as ColumnRole] as const),
  ),
);

/** Where the columns of a bank stand, by their place from 0. */
export interface BankColumns {
  at: Partial<Record<ColumnRole, number>>;
  /** Columns of one option each, in the order of their letters. */
  options: number[];
  /** Columns that are not read. */
  others: number[];
}

/** Reads the names of columns, in any order; undefined where they are not those of a bank. */
export function bankColumns(names: readonly string[]): BankColumns | undefined {
  const at: BankColumns['at'] = {};
  const lettered: { column: number; place: number }[] = [];
  const others: number[] = [];
  for (const [column, name] of names.entries()) {
    const plain = plainName(name);
    const role = ROLES.get(plain);
    const place = optionPlace(plain);
    if (plain === '') continue;
    if (role !== undefined && at[role] === undefined) at[role] = column;
    else if (place !== undefined) lettered.push({ column, place });
    else others.push(column);
  }
  const options = lettered.sort((a, b) => a.place - b.place).map(({ column }) => column);
  const hasAnswers = at.answer !== undefined || at.options !== undefined || options.length > 1;
  return at.question !== undefined && hasAnswers ? { at, options, others } : undefined;
}

/** `正确答案（多选用逗号）` is 正确答案, `Option A` is optiona. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*$|\[.*$|【.*$/s, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const CHINESE_DIGITS = '一二三四五六七八九十';

/** Which option a column holds, from 0: `选项A`, `A选项`, `A`, `选项1`, `选项一`, `option b`, `choice 3`. */
function optionPlace(plain: string): number | undefined {
  const sign =
    /^(?:选项|選項|备选答案|备选项|答案|option|choice|answer)?([a-z]|\d{1,2}|[一二三四五六七八九十])(?:选项|選項|项|項)?$/u.exec(
      plain,
    )?.[1];
  if (sign === undefined || /^\d+$/.test(plain)) return undefined;
  if (/\d/.test(sign)) return Number(sign) - 1;
  const place = CHINESE_DIGITS.indexOf(sign);
  return place >= 0 ? place : (sign.codePointAt(0) ?? 97) - 97;
}

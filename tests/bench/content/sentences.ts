import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

const PLACES: Words = [
  '大堂',
  '电梯厅',
  '地下车库',
  '单元门口',
  '客服前台',
  '儿童乐园',
  '垃圾房',
  '消防通道',
  '会所',
  '外围绿地',
];
const PEOPLE: Words = [
  '业主',
  '租户',
  '访客',
  '快递员',
  '装修工人',
  '维修师傅',
  '保洁员',
  '秩序维护员',
  '新同事',
  '老人',
];
const TASKS: Words = [
  '报修登记',
  '钥匙借用',
  '费用催缴',
  '装修验收',
  '投诉受理',
  '搬家放行',
  '停车续费',
  '失物招领',
  '回访',
  '巡查',
  '交接班',
  '信件分发',
];
const ACTIONS: Words = [
  '当面核对',
  '逐项登记',
  '及时回电',
  '拍照留存',
  '口头复述',
  '请对方签字',
  '转告主管',
  '贴出告示',
  '写进日志',
  '约定时间',
];
const TIMES: Words = [
  '上班前',
  '午休时',
  '下班前',
  '周末',
  '雨天',
  '停水期间',
  '节日里',
  '夜班',
  '月底',
  '高峰时段',
];
const REASONS: Words = [
  '免得日后说不清',
  '对方心里才有底',
  '下一班才接得上',
  '同样的事不再发生',
  '大家看到的是同一个答案',
  '小事不会拖成大事',
  '账目和实物才对得上',
];
const MANNERS: Words = [
  '语气平和',
  '脚步放轻',
  '面带微笑',
  '先听完再开口',
  '不抢话',
  '称呼姓氏',
  '目光平视',
  '手势简洁',
];

/** A title of a slide, 6 to 14 characters. */
export function titleFrom(random: Random): string {
  const shapes = [
    () => `${random.pick(TIMES)}的${random.pick(TASKS)}`,
    () => `${random.pick(PLACES)}里怎样做${random.pick(TASKS)}`,
    () => `${random.pick(PEOPLE)}来办${random.pick(TASKS)}`,
    () => `${random.pick(TASKS)}先要${random.pick(ACTIONS)}`,
  ] as const;
  return random.pick(shapes)();
}

/** A short point without a full stop, 8 to 20 characters. */
export function pointFrom(random: Random): string {
  const shapes = [
    () => `${random.pick(TASKS)}要${random.pick(ACTIONS)}，${random.pick(MANNERS)}`,
    () => `${random.pick(TIMES)}遇到${random.pick(PEOPLE)}，${random.pick(MANNERS)}`,
    () => `${random.pick(PLACES)}的${random.pick(TASKS)}由当班的人负责`,
    () => `凡是${random.pick(TASKS)}，都${random.pick(ACTIONS)}`,
  ] as const;
  return random.pick(shapes)();
}

/** A whole sentence, 25 to 45 characters. */
export function sentenceFrom(random: Random): string {
  const shapes = [
    () =>
      `${random.pick(TIMES)}在${random.pick(PLACES)}见到${random.pick(PEOPLE)}，${random.pick(MANNERS)}，${random.pick(ACTIONS)}，${random.pick(REASONS)}。`,
    () =>
      `${random.pick(PEOPLE)}问起${random.pick(TASKS)}，先${random.pick(ACTIONS)}，再说清要等多久，${random.pick(REASONS)}。`,
    () =>
      `${random.pick(TASKS)}和${random.pick(TASKS)}碰在一起时，急的先办，另一件${random.pick(ACTIONS)}，${random.pick(REASONS)}。`,
  ] as const;
  return random.pick(shapes)();
}

/** The name of a thing to do, 2 to 8 characters. */
export const taskFrom = (random: Random) => `${random.pick(ACTIONS)}`;

/** What one person says to another, 12 to 25 characters. */
export const sayingFrom = (random: Random) =>
  `您好，${random.pick(TASKS)}我现在就${random.pick(ACTIONS)}，请您在${random.pick(PLACES)}稍等。`;

import type { MessagePatterns } from './message-pattern.ts';

/** What is said of job descriptions, in Chinese. */
export const zhCNRoleMessages = {
  'no-roles': {
    reason: '文件里没有岗位说明：找不到岗位名称，或名称后面没有职责。',
    hint: '不加 --as roles 导入成课件，或在名称和职责前写上 岗位名称、岗位职责。',
  },
  'role-left-out': {
    reason: '有 # 行不属于任何岗位，没有写进去。',
    hint: '需要的请补进岗位，或不加 --as roles 再导入成课件。',
  },
  'role-not-said': { reason: '原件没有写明岗位「」的一些内容。', hint: '请补上，或删去“原件未写明”。' },
  'roles-offered': { reason: '文件里有 # 个岗位的说明。', hint: '想做成岗位页，请加 --as roles 导入。' },
} as const satisfies MessagePatterns;

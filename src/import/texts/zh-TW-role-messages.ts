import type { SamePatterns } from './message-pattern.ts';
import type { zhCNRoleMessages } from './zh-CN-role-messages.ts';

/** What is said of job descriptions, in traditional Chinese. */
export const zhTWRoleMessages: SamePatterns<typeof zhCNRoleMessages> = {
  'no-roles': {
    reason: '檔案裡沒有職務說明：找不到職務名稱，或名稱後面沒有職責。',
    hint: '不加 --as roles 匯入成簡報，或在名稱和職責前寫上 職務名稱、工作職責。',
  },
  'role-left-out': {
    reason: '有 # 行不屬於任何職務，沒有寫進去。',
    hint: '需要的請補進職務，或不加 --as roles 再匯入成簡報。',
  },
  'role-not-said': { reason: '原檔沒有寫明職務「」的一些內容。', hint: '請補上，或刪去「原件未写明」。' },
  'roles-offered': { reason: '檔案裡有 # 個職務的說明。', hint: '想做成職務頁，請加 --as roles 匯入。' },
};

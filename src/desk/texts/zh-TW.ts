import type { DeskTexts } from './desk-texts.ts';
import { bringIn } from './zh-TW/bring-in.ts';
import { check } from './zh-TW/check.ts';
import { edit } from './zh-TW/edit.ts';
import { handOver } from './zh-TW/hand-over.ts';
import { reference } from './zh-TW/reference.ts';

/** What the desk says, in traditional Chinese. */
export const desk: DeskTexts = {
  shell: {
    name: '工作台',
    parts: {
      bringIn: '匯入課件',
      edit: '編輯課件',
      reference: '職位和資料',
      check: '檢查',
      handOver: '交付',
    },
    undo: '復原',
    redo: '重做',
    nothingToUndo: '沒有可以復原的修改。',
    changedSince: '之後又有別的修改。請用「復原」逐步退回。',
    undone: (label) => `已復原：${label}`,
    redone: (label) => `已重做：${label}`,
    changes: '修改記錄',
    noChanges: '還沒有修改。',
    saved: '已儲存',
    saving: '正在儲存……',
    notSaved: '沒有儲存',
    openSite: '開啟網站',
    conflict: (path) => `${path} 在別處被改過（另一個視窗，或另一個編輯器）。這裡的修改沒有寫進去。`,
    loadTheirs: '用那邊的',
    writeOurs: '用我這邊的',
    gone: '工作台已經關閉。請重新開啟。',
    failed: (why) => `沒有辦成：${why}`,
    close: '關閉',
    cancel: '取消',
    remove: '刪除',
    loading: '正在讀取……',
  },
  edit,
  bringIn,
  reference,
  check,
  handOver,
};

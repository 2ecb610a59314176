import { bringIn } from './zh-CN/bring-in.ts';
import { check } from './zh-CN/check.ts';
import { edit } from './zh-CN/edit.ts';
import { handOver } from './zh-CN/hand-over.ts';
import { reference } from './zh-CN/reference.ts';

/** What the desk says, in simplified Chinese: the model of the other languages' shapes. */
export const desk = {
  /** Around the parts. */
  shell: {
    name: '工作台',
    parts: {
      bringIn: '导入课件',
      edit: '编辑课件',
      reference: '岗位和资料',
      check: '检查',
      handOver: '交付',
    },
    undo: '撤销',
    redo: '重做',
    nothingToUndo: '没有可以撤销的修改。',
    changedSince: '之后又有别的修改。请用“撤销”逐步退回。',
    undone: (label: string) => `已撤销：${label}`,
    redone: (label: string) => `已重做：${label}`,
    changes: '修改记录',
    noChanges: '还没有修改。',
    saved: '已保存',
    saving: '正在保存……',
    notSaved: '没有保存',
    openSite: '打开网站',
    conflict: (path: string) =>
      `${path} 在别处被改过（另一个窗口，或者另一个编辑器）。这里的修改没有写进去。`,
    loadTheirs: '用那边的',
    writeOurs: '用我这边的',
    gone: '工作台已经关闭。请重新打开。',
    failed: (why: string) => `没有办成：${why}`,
    close: '关闭',
    cancel: '取消',
    remove: '删除',
    loading: '正在读取……',
  },
  edit,
  bringIn,
  reference,
  check,
  handOver,
};

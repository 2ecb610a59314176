/** The page about what is kept on the device, in simplified Chinese. */
export const zhCNOffline = {
  title: '离线与隐私',
  lead: '没有网络也能看、能讲、能查；看了什么、查了什么，只有你自己知道。',
  onDevice: '保存到本机',
  whatIsSaved:
    '打开网站之后，全站的页面、课件、图片和搜索会在后台保存到本机，之后没有网络也能使用。网站有更新时，新内容全部到齐才替换旧内容。',
  asking: '正在查看本机……',
  save: (bytes: number) => `保存到本机（${megabytes(bytes)}）`,
  update: '更新到最新',
  courses: '选择要保存的课程',
  coursesWhy:
    '岗位、流程、话术、术语和搜索总会保存；课程的讲义和放映可以只保存用得到的。以后更新也按这个选择。',
  courseBytes: (bytes: number) => `（占用 ${megabytes(bytes)}）`,
  saveChosen: (bytes: number) => `按选择保存（共占用 ${megabytes(bytes)}）`,
  remove: '从本机删除',
  saving: (done: number, total: number) => `保存到本机 ${done} / ${total}`,
  saved: (files: number, bytes: number, coursesLeftOut: number) =>
    `已保存到本机：${files} 个文件，${megabytes(bytes)}${coursesLeftOut > 0 ? `，${coursesLeftOut} 门课程没有选` : ''}。没有网络也能打开。`,
  notSaved: (files: number, bytes: number) => `尚未保存。共 ${files} 个文件，需要下载 ${megabytes(bytes)}。`,
  gone: '网站已经不在这个网址了，本机的内容不会再更新。请向管理员要新网址；本机的旧内容还能看，不要了可以删除。',
  newer: '网站有更新，本机现在仍是完整的旧内容。',
  failures: {
    gone: '网站已经不在这个网址了，没有保存。请向管理员要新网址。',
    unreachable: '连不上网站，没有保存完。已下载的部分保留着，联网后再点一次就接着来。',
    damaged: '有文件与网站的清单不符，可能正在上传更新。请过几分钟再试；原有内容不受影响。',
    full: '本机存储空间不够，没有保存完。可以少选几门课程，或者删除一些照片、视频再试；原有内容不受影响。',
    stopped: '已停止保存。',
  },
  onFile: '这份网站就在本机或 U 盘里，本来就不需要网络。',
  inWeChat: '微信里的浏览器不能离线保存。请点右上角“…”，选“在浏览器打开”（苹果手机用 Safari）。',
  insecure: '网址不是 https 开头，浏览器不允许离线保存。请管理员为网站开启 https。',
  unsupported: '这个浏览器（或无痕模式）不能离线保存。请换 Chrome、Edge、Safari 或 Firefox 的普通窗口。',
  hints: [
    '装到手机桌面：苹果手机在 Safari 点“分享”→“添加到主屏幕”；安卓手机在浏览器菜单点“安装应用”或“添加到主屏幕”。',
    '苹果手机：Safari 会清除七天没有打开过的网站；添加到主屏幕后不会清除。',
    '微信里打开的页面不能离线保存，请选“在浏览器打开”。',
    'U 盘或文件夹里的网站适合在电脑上打开，手机请用网址。',
  ],
  privacy: '隐私',
  promises: [
    '不使用 Cookie，不统计、不采集任何信息。',
    '不向其他网站发出任何请求；搜索和测验都在本机完成，不上传。',
  ],
  keptTitle: '本机记住了什么',
  keptNone: '没有记住任何内容。',
  kept: {
    theme: '深色或浅色的选择',
    offline: '不再自动保存到本机的选择',
    searches: '搜索过的词',
    answers: '自测的答案和勾选的清单',
    contrast: '高对比的选择',
    place: '放映到了哪一页',
    session: '放映时的笔迹、举手人数和计时',
    'speaker-time': '讲课用时',
    'notes-size': '讲师备注的字号',
  } as Readonly<Record<string, string>>,
  erase: '全部清除',
} as const;

/** Bytes in megabytes, as a person says it: one decimal place, at least 0.1. */
function megabytes(bytes: number): string {
  return `${Math.max(0.1, bytes / 1_048_576).toFixed(1)} MB`;
}

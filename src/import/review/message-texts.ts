import type { Message } from '../../model/message.ts';

/** A message for people who check a deck: what happened, and what to do. */
export interface MessageText {
  reason: string;
  hint: string;
}

/** What a message says in Chinese, by rule. 「」 stands for the name that the message quotes, # for its number. */
const TEXTS: Record<string, [reason: string, hint: string]> = {
  'alt-text': ['有 # 张图片没有文字说明。', '在 ![](…) 的方括号里写上图里是什么；只作装饰的留空。'],
  'archive-bomb': ['有一个部件大得不正常，没有读取。', '如果文件没有问题，请先压缩图片，再导入。'],
  'background-picture': [
    '本页的背景图片没有带过来。',
    '如果背景图片有内容，请从原件另存，放在 index.mdx 旁边。',
  ],
  'broken-xml': ['这里的数据损坏，读不出来。', '用原来的软件打开并修复，另存后重新导入。'],
  'chart-in-parts': [
    '图表「」的数值不在同一条轴上，分成了几张图。',
    '留下本页要讲的那张，或放进 <Columns> 并排。',
  ],
  'chart-kind': [
    '有一张「」图在这里以条形和数字显示。',
    '如果曲线或圆饼更说明问题，请用 --keep-picture 保留原页。',
  ],
  'chart-without-data': [
    '图表「」里没有数据。',
    '在 PowerPoint 中打开图表（图表设计 → 编辑数据），保存后重新导入。',
  ],
  converted: ['这份旧格式文件先由 LibreOffice 转换，它不认识的内容不会出现在课件里。', ''],
  'damaged-archive': ['有一个部件损坏，读不出来。', '用原来的软件打开并修复，另存后重新导入。'],
  'drawing-not-carried': [
    '本页有线条和图形画成的图：文字已带过来，图没有。',
    '想保留原样，请用 --keep-picture 重新导入本页。',
  ],
  'embedded-document': ['嵌入的另一份文档没有带过来。', '在 Word 中另存为 .docx 后重新导入。'],
  'embedded-object': [
    '嵌入的对象「」变成了它在页面上的图片。',
    '如果学员需要原文件，请从原件另存并加上链接。',
  ],
  equation: ['有一个公式读不出来。', '请对照原页重新写上。'],
  'hidden-shape': ['形状「」在原件中是隐藏的，没有带过来。', '如果需要，请在选择窗格中显示它，再重新导入。'],
  'html-left-out': ['网页里有一处内容带不过来。', '把它存成图片，放在 index.mdx 旁边。'],
  'link-target': ['指向「」的链接没有保留，文字还在。', '网站上只能用网页、邮件和电话链接。'],
  'media-format': ['浏览器放不了「」的格式。', '转成 MP4 或 MP3，替换 index.mdx 旁边的文件。'],
  'media-missing': ['影音「」不在文件里。', '在原件中改为嵌入，再重新导入。'],
  'merged-cells': [
    '表格有合并的单元格，被合并的格子是空的。',
    '如果每一行要能单独看懂，请把文字补到空格子里。',
  ],
  'missing-slide': ['文件里缺少这一页。', '用原来的软件打开并修复，另存后重新导入。'],
  'nested-too-deep': ['有内容套了太多层，没有带过来。', '在原件中把它移到外层，再重新导入。'],
  'original-not-drawn': ['画不出原页图片。', '安装 LibreOffice 后重新导入。'],
  'page-as-picture': ['本页没有文字，整页变成了图片，搜索找不到其中的字。', '请把图中的要点写成文字。'],
  'page-furniture': ['每页都有的「」没有带过来。', ''],
  'page-not-drawn': ['本页没有文字，也画不出图片。', '请对照原件补上。'],
  'part-missing': ['文件里缺少一个部件。', '用原来的软件打开并另存，再重新导入。'],
  'picture-crop': [
    '有一张图片在原件中裁剪过，这里显示的是整张。',
    '如果其余部分不该露出，请用看图软件裁好。',
  ],
  'picture-elsewhere': ['有一张图片不在文件里，而在「」，没有下载。', '请把图片放在 index.mdx 旁边。'],
  'picture-format': ['有一张图片的格式浏览器显示不了，暂时放了占位图。', '把它另存为 PNG，替换占位图。'],
  'picture-missing': ['有一张图片在文件里找不到。', '请在原件中重新插入，或放在 index.mdx 旁边。'],
  'picture-not-carried': ['图片「」不在文件里，没有带过来。', '请把图片放在 index.mdx 旁边。'],
  'role-left-out': [
    '有 # 行不属于任何岗位，没有写进去。',
    '需要的请补进岗位，或不加 --as roles 再导入成课件。',
  ],
  'role-not-said': ['原件没有写明岗位「」的一些内容。', '请补上，或删去“原件未写明”。'],
  'roles-offered': ['文件里有 # 个岗位的说明。', '想做成岗位页，请加 --as roles 导入。'],
  'text-extract': ['这份文字取自文档分享网站：没有图片、版式和表格。', '有原件的话，请对照一遍。'],
  'unreadable-sign': ['字体「」里的符号读不出来，暂时写成了 �。', '请对照原件写上：✓、☐、→、①。'],
  'unknown-graphic': ['图形「」的种类读不了。', '在原件中把它另存为图片，或用 --keep-picture 保留原页。'],
  'unknown-shape': ['形状「」的种类读不了。', '在原件中把它另存为图片再插入。'],
};

/** The message in Chinese; `undefined` for one that has no Chinese words yet. */
export function chineseText({ rule, reason }: Message): MessageText | undefined {
  const text = TEXTS[rule];
  if (!text) return undefined;
  const name = /"(?:[^"\\]|\\.)*"/.exec(reason)?.[0];
  const count = /^\d+/.exec(reason)?.[0] ?? '1';
  const quoted = name === undefined || name === '""' ? '' : `「${JSON.parse(name) as string}」`;
  return { reason: text[0].replace('「」', () => quoted).replace('#', count), hint: text[1] };
}

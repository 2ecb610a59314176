import type { MessagePatterns } from './message-pattern.ts';

/** The importer's messages in Chinese. */
export const zhCNMessages = {
  'alt-text': {
    reason: '有 # 张图片没有文字说明。',
    hint: '在 ![](…) 的方括号里写上图里是什么；只作装饰的留空。',
  },
  'archive-bomb': [
    {
      reason: '压缩包里的部件太多（$1 个以上），不像课件。',
      hint: '用原来的软件打开，另存后导入新文件。',
      when: /^The archive has (\d+)/,
    },
    { reason: '有一个部件展开后大得不正常，没有读取。', hint: '如果文件没有问题，请先压缩图片，再导入。' },
  ],
  'background-picture': {
    reason: '本页的背景图片没有带过来。',
    hint: '如果背景图片有内容，请从原件另存，放在 index.mdx 旁边。',
  },
  'broken-xml': { reason: '这里的数据损坏，读不出来。', hint: '用原来的软件打开并修复，另存后重新导入。' },
  'chart-in-parts': {
    reason: '图表「」的数值不在同一条轴上，分成了几张图。',
    hint: '留下本页要讲的那张，或放进 <Columns> 并排。',
  },
  'chart-kind': {
    reason: '「」图在这里以条形和数字显示。',
    hint: '如果曲线或圆饼更说明问题，请用 --keep-picture 保留原页。',
  },
  'chart-without-data': {
    reason: '图表「」里没有数据。',
    hint: '在 PowerPoint 中打开图表（图表设计 → 编辑数据），保存后重新导入。',
  },
  converted: { reason: '这份旧格式文件先由 LibreOffice 转换，它不认识的内容不会出现在课件里。' },
  'damaged-archive': {
    reason: '文件里的压缩包损坏或不完整。',
    hint: '用原来的软件打开并修复，另存后导入新文件。',
  },
  'damaged-pdf': { reason: 'PDF 损坏或不完整。', hint: '用 PDF 阅读器打开，打印成新的 PDF 后再导入。' },
  'doubtful-encoding': {
    reason: '文件没有写明文字的编码，按「」读取。',
    hint: '看几行；如果有乱码，请加 --encoding gb18030、big5、shift_jis、utf-16le 或 windows-1252 重新导入。',
  },
  'rights-managed': {
    reason: '文件被公司的文档加密软件（IRM、亿赛通等）锁住，在别的电脑上读不了。',
    hint: '在公司的电脑上打开，解密或另存为不受保护的文件（文件 → 信息 → 保护 → 无限制访问；加密软件中：解密、外发），再导入。',
  },
  'drawing-not-carried': {
    reason: '本页有线条和图形画成的图：文字已带过来，图没有。',
    hint: '想保留原样，请用 --keep-picture 重新导入本页。',
  },
  'embedded-document': {
    reason: '嵌入的另一份文档没有带过来。',
    hint: '在 Word 中另存为 .docx 后重新导入。',
  },
  'embedded-object': {
    reason: '嵌入的对象「」变成了它在页面上的图片。',
    hint: '如果学员需要原文件，请从原件另存并加上链接。',
  },
  'empty-document': { reason: '文件里没有文字、表格或图片。', hint: '请确认是不是这个文件。' },
  'empty-text': { reason: '文件里没有文字。', hint: '请确认是不是这个文件。' },
  encrypted: {
    reason: '文件设了打开密码。',
    hint: '用 PowerPoint 或 Word 打开，在 文件 → 信息 → 保护 中去掉密码，保存后再导入。',
  },
  equation: { reason: '有一个公式读不出来。', hint: '请对照原页重新写上。' },
  'file-size': {
    reason: '文件有 $1，最多能导入 $2。',
    hint: '先取出或压缩视频（PowerPoint：文件 → 信息 → 压缩媒体），再导入。',
    when: /has (\d+ MB); .* has (\d+ MB)/,
  },
  'hidden-shape': {
    reason: '形状「」在原件中是隐藏的，没有带过来。',
    hint: '如果需要，请在选择窗格中显示它，再重新导入。',
  },
  'import-failed': {
    reason: '导入失败：$1',
    hint: '用原来的软件打开，另存后导入新文件。',
    when: /^The import failed: (.*)$/,
  },
  'import-limit': [
    {
      reason: '文件需要的内存太多，已停止。',
      hint: '把课件分成几份，或用原来的软件另存后再导入。',
      when: /memory/,
    },
    { reason: '文件需要的计算太多，已停止。', hint: '把课件分成几份，或用原来的软件另存后再导入。' },
  ],
  'libre-office-missing': {
    reason: '没有安装 LibreOffice，读不了 $1 文件。',
    hint: '安装 LibreOffice，或另存为 .pptx、.docx 后再导入。',
    when: /reads (\.\w+) files/,
  },
  'link-target': { reason: '指向「」的链接没有保留，文字还在。', hint: '网站上只能用网页、邮件和电话链接。' },
  'long-slide': {
    reason: '有 # 页的内容一屏放不下。',
    hint: '用 --part-long 导入，放不下的内容会接到下一页。',
  },
  markup: {
    reason: '这个文件其实是网页或别的标记文件，与后缀不符。',
    hint: '用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或 .pptx 后导入。',
  },
  'media-format': {
    reason: '浏览器放不了「」的格式。',
    hint: '转成 MP4 或 MP3，替换 index.mdx 旁边的文件。',
  },
  'media-missing': { reason: '影音「」不在文件里。', hint: '在原件中改为嵌入，再重新导入。' },
  'merged-cells': {
    reason: '表格有合并的单元格，被合并的格子是空的。',
    hint: '如果每一行要能单独看懂，请把文字补到空格子里。',
  },
  'missing-slide': { reason: '文件里缺少这一页。', hint: '用 PowerPoint 打开并修复，另存后重新导入。' },
  'nested-too-deep': { reason: '有内容套了太多层，没有带过来。', hint: '在原件中把它移到外层，再重新导入。' },
  'no-document': { reason: '文件里缺少正文。', hint: '用 Word 打开并修复，另存后导入新文件。' },
  'no-file': [
    {
      reason: '这是一个文件夹，不是文件。',
      hint: '请写文件名：npm run import -- 课件/*.pptx',
      when: /folder/,
    },
    { reason: '没有这个文件。', hint: '请检查路径；文件名里有空格时要加引号。' },
  ],
  'no-presentation': {
    reason: '文件看上去是 PowerPoint 文件，里面却没有演示文稿。',
    hint: '用 PowerPoint 打开，另存为 .pptx 后导入新文件。',
  },
  'no-reader': { reason: '这种格式还读不了。', hint: '另存为 .pptx 后导入。' },
  'no-slide': { reason: '文件里没有能读的页。', hint: '用 PowerPoint 打开并修复，另存后导入新文件。' },
  'not-beside': { reason: '原来左右并排的内容变成了上下排列。', hint: '如果并排要紧，请放进 <Columns>。' },
  'not-converted': {
    reason: 'LibreOffice 读不了这个文件：它已损坏、设了密码，或复杂得不像课件。',
    hint: '用原来的软件打开，另存为 .pptx 或 .docx 后再导入。',
  },
  'not-looked-at': { reason: '没有放映查看：$1', hint: '请放映一遍，逐页看看。', when: /slides: (.*)$/ },
  'not-written': {
    reason: '课件写不进去：$1',
    hint: '腾出空间或允许写入，或用 --out 换一个文件夹。',
    when: /could not be written: (.*)$/,
  },
  'original-drawn-here': {
    reason: '没有安装 LibreOffice，原件由本工具画出，可能与 PowerPoint 里略有出入。',
  },
  'original-not-drawn': [
    {
      reason: '画不出原页图片：没有安装 LibreOffice。',
      hint: '安装 LibreOffice 后重新导入。',
      when: /not installed\.$/,
    },
    { reason: '画不出原页图片。', hint: '安装 LibreOffice 后重新导入。' },
  ],
  'page-as-picture': {
    reason: '本页没有文字，整页变成了图片，搜索找不到其中的字。',
    hint: '请把图中的要点写成文字。',
  },
  'page-furniture': { reason: '每页都有的「」没有带过来。' },
  'page-not-drawn': { reason: '本页没有文字，也画不出图片。', hint: '请对照原件补上。' },
  'part-missing': { reason: '文件里缺少一个部件。', hint: '用原来的软件打开并另存，再重新导入。' },
  'picture-crop': {
    reason: '有一张图片在原件中裁剪过，这里显示的是整张。',
    hint: '如果其余部分不该露出，请用看图软件裁好。',
  },
  'picture-elsewhere': {
    reason: '有一张图片不在文件里，而在「」，没有下载。',
    hint: '请把图片放在 index.mdx 旁边。',
  },
  'picture-format': [
    {
      reason: '有图片的格式浏览器显示不了：没有安装 LibreOffice，暂时放了占位图。',
      hint: '安装 LibreOffice 后重新导入，或另存为 PNG，替换占位图。',
      when: /not installed/,
    },
    { reason: '有图片的格式浏览器显示不了，暂时放了占位图。', hint: '另存为 PNG，替换占位图。' },
  ],
  'picture-gone': { reason: '有图片被文字挤得没有地方。', hint: '请精简文字，或给图片单独一页。' },
  'picture-missing': {
    reason: '有一张图片在文件里找不到。',
    hint: '请在原件中重新插入，或放在 index.mdx 旁边。',
  },
  'picture-not-carried': {
    reason: '图片「」不在文件里，没有带过来。',
    hint: '请把图片放在 index.mdx 旁边。',
  },
  'picture-smaller': { reason: '有图片不到原来的一半大。', hint: '如果细节要紧，请精简旁边的文字。' },
  'picture-unreadable': {
    reason: '有的图片文件不是图片或已损坏，没有带过来。',
    hint: '请在原件中重新插入。',
  },
  'beside-slide': {
    reason: '有内容放在页面之外，放映时看不到，已移到备注。',
    hint: '如果要给学员看，请在原件中移到页面里。',
  },
  'drawing-not-true': {
    reason: '有一幅图带有画不出来的效果，看上去比原件简单。',
    hint: '安装 LibreOffice 后重新导入，或把原图存成图片替换。',
  },
  'drawing-differs': {
    reason: '有一幅图与原件看上去不一样。',
    hint: '请对照原件；要紧时把原图存成图片替换。',
  },
  'drawing-simpler': [
    {
      reason: '有的图带发光、倒影或柔化边缘，没有画出来。',
      hint: '要紧时用 --keep-picture 保留原页。',
      when: /glows/,
    },
    {
      reason: '有的图用了双线或三线，画成了单线。',
      hint: '要紧时用 --keep-picture 保留原页。',
      when: /lines/,
    },
    {
      reason: '有的图用图片作项目符号，图片显示不了，改成了圆点。',
      hint: '要紧时用 --keep-picture 保留原页。',
    },
  ],
  'drawing-too-large': {
    reason: '有一幅图的图形太多（$1 个），没有画，其中的文字带过来了。',
    hint: '把它在原件中存成图片，放在 index.mdx 旁边。',
    when: /of (\d+) shapes/,
  },
  'part-not-read': {
    reason: '有图片、图表或影音没有带过来。',
    hint: '请对照原页，把它存成图片放在 index.mdx 旁边。',
  },
  'arrow-left-out': { reason: '单独的箭头没有带过来。', hint: '表示先后、因果的，请写成 → 或 Flow。' },
  'footer-left-out': {
    reason: '页脚「」没有带过来：放映时用网站自己的页脚。',
    hint: '要让人看到的，请写到页面上。',
  },
  'link-in-drawing': { reason: '图中文字的链接「」没有带过来。', hint: '请写在图的旁边。' },
  'slides-elsewhere': { reason: '有些页在另一个文件里，没有一起导入。', hint: '请把那个文件也导入。' },
  'text-not-read': { reason: '有文字没有带过来。', hint: '请对照原页补上。' },
  'slide-over': {
    reason: '内容超出了页面，又没有能分到下一页的地方。',
    hint: '请精简内容，用 --- 分页，或用 --keep-picture 保留原图。',
  },
  'slide-parted': { reason: '内容一屏放不下，接到了下一页。' },
  'slide-drawn': {
    reason: '这一页照原样画出来：重新排版会使图太小，或放不下。文字在文章和搜索里。',
    hint: '想按本站的样子排版，去掉 drawing 即可。',
  },
  'drawing-small': {
    reason: '有一幅图比原来小了许多，图里的字可能看不清。',
    hint: '请精简旁边的文字，或用 --as-is 保留原样。',
  },
  'slide-pictured': {
    reason: '内容放不下，保留了原页的样子；文字在文章和搜索里。',
    hint: '精简内容后去掉 drawing，就会按文字排版。',
  },
  'text-extract': {
    reason: '这份文字取自文档分享网站：没有图片、版式和表格。',
    hint: '有原件的话，请对照一遍。',
  },
  'text-too-small': { reason: '有的文字太小，后排看不清。', hint: '请精简内容，或用 --- 分页。' },
  'too-deep': { reason: '内容一层套一层，深得不像课件。', hint: '用原来的软件打开，另存后导入新文件。' },
  'too-demanding': {
    reason: 'PDF 有一页复杂得不正常，没有读取。',
    hint: '用 PDF 阅读器打开，打印成新的 PDF 后再导入。',
  },
  'too-large': { reason: '文件太大，不像一份课件。', hint: '按培训内容分成几个文件，再分别导入。' },
  'missing-package': {
    reason: '读取 PDF 需要另外安装一个程序包。',
    hint: '请安装：npm install pdfjs-dist @napi-rs/canvas',
  },
  'too-many-pages': {
    reason: 'PDF 的页数太多（$1 页）。',
    hint: '按培训内容拆成几份，再分别导入。',
    when: /has (\d+) pages/,
  },
  'unknown-encoding': {
    reason: '文字的编码认不出来：不是 UTF-8、UTF-16，也不是 GB 18030。',
    hint: '用原来的软件打开，另存为 UTF-8 文本后再导入。',
  },
  'unknown-format': [
    {
      reason: '这是旧格式的 Excel 工作簿（.xls）。',
      hint: '如果是题库，请另存为 .xlsx 后导入。',
      when: /old kind/,
    },
    {
      reason: '这个文件不是能导入的格式。',
      hint: '可以导入 .pptx、.pptm、.ppsx、.potx、.ppt、.odp、.docx、.doc、.odt、.rtf、.pdf、.txt 和 .md 文件，以及 .gift、.csv、.xlsx 题库。',
    },
  ],
  'unknown-graphic': {
    reason: '图形「」的种类读不了。',
    hint: '在原件中把它另存为图片，或用 --keep-picture 保留原页。',
  },
  'unknown-shape': { reason: '形状「」的种类读不了。', hint: '在原件中把它另存为图片再插入。' },
  'unreadable-sign': {
    reason: '字体「」里的符号读不出来，暂时写成了 �。',
    hint: '请对照原件写上：✓、☐、→、①。',
  },
} as const satisfies MessagePatterns;

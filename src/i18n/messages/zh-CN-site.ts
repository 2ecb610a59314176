import type { Sentences } from './message-pattern.ts';

/** What is wrong with a built site, in simplified Chinese. */
export const zhCNSite: Sentences = {
  // What a page of the built site has otherwise than its source.
  '* has no such page in the site.': '网站里没有 $1 的这个页面。',
  'The content is not at fault: please report this with the slide, it is a mistake of Lectern.':
    '不是内容的错：请连同这一页一起反馈，这是 Lectern 的问题。',
  'The slide “*” is missing (#*, from *).': '缺少“$1”这一页（#$2，来自 $3）。',
  'Words of the source are missing: * (#*, from *)': '缺少原文里的字：$1（#$2，来自 $3）',
  '* of * pictures are missing (#*, from *)': '$2 张图片里缺少 $1 张（#$3，来自 $4）',
  'The picture “*” is missing (#*, from *)': '缺少图片“$1”（#$2，来自 $3）',
  'Markup is left in the text: * (#*, from *)': '文字里留下了标记符号：$1（#$2，来自 $3）',
  'A slide stands here that * does not have: #*.': '这里有一页是 $1 里没有的：#$2。',
  'Outside of the slides of * stands: *': '$1 的各页之外还有文字：$2',
  'This picture of the site cannot be read: readers would see a gap.':
    '网站里的这张图片读不出来：读者会看到一块空白。',
  'Remove the folder node_modules/.astro, where pictures are kept between builds, and build again.':
    '请删除文件夹 node_modules/.astro（两次生成之间图片存放的地方），再生成一次。',
  // What is wrong with a built site.
  'The folder has no index.html: it is not a built site, or not whole.':
    '文件夹里没有 index.html：它不是生成好的网站，或者不完整。',
  'Run npm run build and check its dist/ folder.': '请运行 npm run build，再检查它的 dist/ 文件夹。',
  '* leads to *, which is not in the site.': '$1 指向 $2，网站里没有它。',
  'Put the link right in the content, or upload the missing file.':
    '请在内容里改正链接，或者补传缺少的文件。',
  '* leads to #*, which * does not have.': '$1 指向 #$2，而 $3 里没有这个位置。',
  'Give the slide or duty that id, or link to one that is there.':
    '请把这个编号给那一页或那条职责，或者链接到已有的编号。',
  'The address * is absolute: in a subfolder and from file:// it leads elsewhere.':
    '地址 $1 是绝对地址：放在子文件夹里或用 file:// 打开时会指到别处。',
  'an address relative to the page': '相对于页面的地址',
  'Build with npm run build, which makes addresses relative; do not edit dist/ by hand.':
    '请用 npm run build 生成，它会写成相对地址；不要手工改 dist/。',
  '* would be loaded from another host.': '$1 会从别的主机加载。',
  'a file of the site: it must work without a network and tell nobody of its readers':
    '网站自己的文件：没有网络也要能用，也不向别人透露读者',
  'Put the file into the site and link to it there.': '请把文件放进网站，再链接到那里。',
  'The picture * has no alt text.': '图片 $1 没有替代文字。',
  'Write what it shows: ![what it shows](./picture.jpg).': '请写明图上是什么：![图上是什么](./picture.jpg)。',
  'This page weighs *.': '这个页面有 $1。',
  'This picture weighs *.': '这张图片有 $1。',
  'at most * KB': '最多 $1 KB',
  'The heaviest part is *.': '最重的部分是 $1。',
  'Make it smaller than 1600 pixels, or a JPEG or WebP.': '请缩小到 1600 像素以内，或者改成 JPEG 或 WebP。',
  // Two builds of one content.
  'Only the first build has this file.': '只有第一次生成的结果里有这个文件。',
  'Only the second build has this file.': '只有第二次生成的结果里有这个文件。',
  'The two builds differ from byte * on.': '两次生成从第 $1 个字节起不同。',
  'Look for a time, a random name, or an order that a folder, a time zone or a language decides.':
    '请找一找：时间、随机的名字，或者由文件夹、时区、语言决定的顺序。',
};

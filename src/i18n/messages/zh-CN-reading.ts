import type { Sentences } from './message-pattern.ts';

/** What is wrong with files and fields, in simplified Chinese. */
export const zhCNReading: Sentences = {
  // Fields.
  'There is no field `*`.': '没有“$1”这一项。',
  'The field `*` is missing.': '缺少“$1”这一项。',
  'The field `*` is wrong.': '“$1”这一项写得不对。',
  'What stands here is no list of fields.': '这里应当是一项一项的资料。',
  'Correct its name or remove it; * shows every field.': '请改正它的名称，或者删去；$1 列出了所有项目。',
  'It is called `*`. npm run check -- --fix writes that.': '它叫“$1”。npm run check -- --fix 会自动改好。',
  '* shows every field.': '$1 列出了所有项目。',
  'Put it into quotes: YAML takes it for a number, or for yes and no.':
    '请加上引号：否则它会被当作数字，或者“是”和“否”。',
  'Put it into quotes: YAML takes what stands behind # for a remark.':
    '请加上引号：# 后面的内容会被当作注释。',
  'Invalid input: expected string, received undefined': '一段文字（现在没有写）',
  'Invalid input: expected string, received *': '一段文字',
  'Invalid input: expected number, received *': '一个数字',
  'Invalid input: expected boolean, received *': 'true 或 false',
  'Invalid input: expected array, received *': '一份清单，每项前面写 -',
  'Invalid input: expected object, received *': '几项资料，每项一行',
  'Invalid input: expected *, received *': '$1',
  'Invalid input: *': '另一种写法（$1）',
  'Invalid input': '另一种写法',
  'Too small: expected array to have >=* items': '至少 $1 项',
  'Too small: expected string to have >=* characters': '至少 $1 个字',
  'Too small: expected number to be >=*': '$1 或更大',
  'Too small: expected number to be >*': '大于 $1',
  'Too big: expected array to have <=* items': '最多 $1 项',
  'Too big: expected string to have <=* characters': '最多 $1 个字',
  'Too big: expected number to be <=*': '$1 或更小',
  'Invalid option: expected one of *': '其中之一：$1',
  'Invalid URL': '一个网址',
  'Invalid string: *': '另一种写法（$1）',
  'a described procedure has steps; one that is only named (status: named) has none':
    '写明的流程要有步骤；只列名称的流程（status: named）没有步骤',
  'a colour is written #rrggbb': '颜色，写成 #rrggbb',
  'a phrase has `say`, `avoid` or both': '每条话术要有“说什么”（say）或“不说什么”（avoid），也可以都有',
  'a role has duties, or at least requirements': '岗位要有职责，至少要有要求',
  'completion needs read, quiz or both': '怎样算学完：读完（read）、测验（quiz），或者两样都要',
  '`ours` stands alone; with a document, write which part is ours in the field `ours`':
    '“ours”单独使用；写了出处文件时，请在 ours 一项里写明哪些是自己写的',
  'the address of a picture in public, such as /logo.svg': 'public 文件夹里图片的地址，例如 /logo.svg',
  'an id starts with a letter and has only letters, digits, - and _':
    '编号以字母开头，只含字母、数字、- 和 _',
  'ink that can be read on its paper, a contrast of * or more (*): `*` would do':
    '在底色上看得清的字色，对比度至少 $1（现在 $2）；可以用 $3',
  'The glossary is no list.': '术语表不是一份清单。',
  'terms, each beginning with `- `': '一条条术语，每条以“- ”开头',
  'Write `- id: …` for every term; docs/content/glossary.md shows one.':
    '每条术语写一个“- id: …”；docs/content/glossary.md 里有例子。',
  'The file * is missing.': '缺少文件 $1。',
  'Write it; docs/content/*.md shows one.': '请写好它；docs/content/$1.md 里有例子。',
  'The folder * holds a site in *, and this says another language.':
    '文件夹 $1 里应当是语言为 $2 的网站，这里写的却是另一种语言。',
  'Write `language: *`, or rename the folder.': '请写 language: $1，或者改文件夹的名称。',
  '* is the language of * too.': '$2 的语言也是 $1。',
  'Give one of them another language, or move the files of this folder beside the others.':
    '请把其中一个改成另一种语言，或者把这个文件夹里的文件移到其他文件旁边。',
  // Names and places of files.
  'The name *… is longer than * bytes.': '名称“$1……”太长了（超过 $2 字节）。',
  'The name * cannot be an address.': '名称“$1”不能用作网址。',
  'The name * is that of a device on Windows; no file can be called so there.':
    '名称“$1”在 Windows 上是设备的名称，那里不能有这样的文件。',
  'Letters in the name * are written as two signs each, which an address is not.':
    '名称“$1”里有的字母由两个符号拼成，不能用在网址里。',
  'letters and digits of any script, and - _ . between them': '文字、数字，中间可以有 - _ .',
  'Rename it, e.g. to *.': '请改名，例如改成 $1。',
  'Rename it, and write the new name where it is shown.': '请改名，并在用到它的地方写上新名称。',
  'Rename one of the two.': '请把其中一个改名。',
  'The name of a picture, film or sound may not have a question mark in it.':
    '图片、视频和声音的文件名里不能有问号。',
  'Its name differs from * in capitals only; many machines and hosts take both for one.':
    '它的名称与 $1 只有大小写不同；很多电脑和服务器会把两个当成一个。',
  'Nothing reads this file: it lies where no kind of content is.':
    '这个文件不会被用到：它放的位置不属于任何内容。',
  'courses/**.yaml, decks/**/index.mdx, roles/**.mdx, procedures/**.mdx, phrases/**.yaml, glossary.yaml, site.yaml':
    '课程 courses/、讲 decks/、岗位 roles/、流程 procedures/、话术 phrases/、术语表 glossary.yaml、网站设置 site.yaml',
  'A deck is decks/<name>/index.mdx.': '一讲写在 decks/<名称>/index.mdx 里。',
  'Let its name end with .yaml.': '文件名应当以 .yaml 结尾。',
  'Let its name end with .mdx, or bring it in: npm run import -- FILE.md':
    '文件名应当以 .mdx 结尾；也可以把它导入进来。',
  'Move it to where it belongs, or out of the content folder.': '请移到它该在的位置，或者移出内容文件夹。',
  'It is a link that leads out of the site, or nowhere.':
    '它是一个指向网站之外的链接，或者指向的东西不存在。',
  'It is a link to a folder that it lies in.': '它是一个指回自己所在文件夹的链接。',
  'Copy the file itself here.': '请把文件本身复制到这里。',
  'Remove it.': '请删去它。',
  'Write *, or remove it.': '请写好 $1，或者删去这一项。',
  'The file is not saved as UTF-8, perhaps as GBK: line * cannot be read.':
    '文件没有存成 UTF-8，可能存成了 GBK：第 $1 行无法读取。',
  'The file is saved as *, not as UTF-8.': '文件存成了 $1，不是 UTF-8。',
  'Save it as UTF-8 (in Windows Notepad: 另存为 → 编码 → UTF-8).':
    '请存成 UTF-8（Windows 记事本：另存为 → 编码 → UTF-8）。',
  'The file holds a sign that no text has, U+*, in line *.':
    '文件第 $2 行有一个文字里不会出现的符号（U+$1）。',
  'Remove it: programs leave such signs when text is copied. An editor that shows invisible signs finds it.':
    '请删去它：复制文字时有的程序会留下这种符号。能显示隐藏符号的编辑器可以找到它。',
  'The file has * MB; text has * MB at most.': '文件有 $1 MB；文字文件最多 $2 MB。',
  'Split it.': '请拆开它。',
  // Frontmatter, YAML and MDX.
  'The file does not begin with frontmatter.': '文件开头没有资料栏。',
  'The frontmatter has no end.': '开头的资料栏没有结束。',
  'a line of `---`, the fields, each on its line, and a line of `---`':
    '一行“---”，然后每项资料一行，再是一行“---”',
  'Let the very first line be `---`, without an empty line above it; docs/authoring.md shows one.':
    '第一行应当就是“---”，上面没有空行；docs/authoring.md 里有例子。',
  'Write a line of `---` below its last field, with nothing else on it.':
    '请在最后一项资料下面单独写一行“---”。',
  'The YAML cannot be read: its aliases (`**name`) make too much of it.':
    '资料无法读取：里面的引用（*名称）展开以后太大。',
  'The YAML cannot be read: it nests deeper than * levels.': '资料无法读取：层次超过 $1 层。',
  'The YAML cannot be read: *': '资料无法读取（$1）。',
  'Put text that has `: ` or starts with a special character into quotes.':
    '文字里有“: ”，或者以特殊符号开头时，请加上引号。',
  'Indent the line with spaces.': '请用空格缩进，不用制表符（Tab）。',
  'Write out what they stand for.': '请把引用的内容直接写出来。',
  'Write lists and fields flatter.': '请少分几层。',
  'The MDX cannot be read: *': '正文无法读取（$1）。',
  'Close every component you open, and write \\< and \\{ for the signs themselves.':
    '每个组件都要有结尾；要写 < 和 { 这两个符号本身时，请写成 \\< 和 \\{。',
  'This line nests deeper than * levels.': '这一行的层次超过 $1 层。',
  'Write lists, quotes and components flatter.': '清单、引文和组件请少分几层。',
  'A paragraph of more than * characters begins here.': '从这里开始的一段超过 $1 个字。',
  'Split it by empty lines, or put it on several slides.': '请用空行分段，或者分到几页上。',
  // Pictures and films.
  'The file has the name of a picture, and no picture can be read from it.':
    '文件名是图片的名称，但里面读不出图片。',
  'It is HEIC, as iPhones write it, which browsers do not show.':
    '这是 iPhone 的 HEIC 照片，浏览器不能显示。',
  'The file is *, and is named as something else.': '文件是 $1，名称却写成了别的格式。',
  'A part of the picture is missing or damaged: readers would see half of it, or nothing.':
    '图片缺了一部分，或者已经损坏：读者只能看到一半，或者什么也看不到。',
  'PNG, JPEG, GIF, WebP, AVIF, TIFF, BMP, or SVG with a viewBox or a width and height':
    'PNG、JPEG、GIF、WebP、AVIF、TIFF、BMP，或者写明大小的 SVG',
  'PNG, JPEG, GIF, WebP, AVIF, SVG, TIFF or BMP': 'PNG、JPEG、GIF、WebP、AVIF、SVG、TIFF 或 BMP',
  'Save the picture again from the program that made it, or remove the file.':
    '请用原来的程序重新保存图片，或者删去这个文件。',
  'Save it as JPEG from the program that shows it. New photos: on an iPhone, Settings → Camera → Formats → Most Compatible.':
    '请用能打开它的程序另存为 JPEG。以后拍照前，在 iPhone 上选择：设置 → 相机 → 格式 → 兼容性最佳。',
  'Give it the ending *, and write the new name where it is shown.':
    '请把结尾改成 $1，并在用到它的地方写上新名称。',
  'Copy or download it once more from where it comes, or save it again from the program that made it.':
    '请从来源处重新复制或下载，或者用原来的程序重新保存。',
  'The picture * is on another host; the site must work without a network.':
    '图片 $1 在别的网站上；没有网络时网站也要能用。',
  'There is no picture *.': '没有图片 $1。',
  'Browsers do not show *.': '浏览器不能显示 $1。',
  'The picture [*] has its address somewhere else in the document.': '图片 [$1] 的地址写在文件的另一处。',
  'The picture * has no description.': '图片 $1 没有文字说明。',
  'what it shows, in brackets': '方括号里写图片上是什么',
  'Write ![what it shows](*).': '请写成 ![图片上是什么]($1)。',
  'a file beside the deck': '放在这一讲旁边的文件',
  'a file in public/': 'public 文件夹里的文件',
  'the address in the picture itself': '地址直接写在图片里',
  'Put the file beside index.mdx and write *.': '请把文件放到 index.mdx 旁边，写成 $1。',
  'Put the file into public/, or correct `*`: capital letters count.':
    '请把文件放进 public 文件夹，或者改正“$1”：大小写也要一致。',
  'Save it as PNG or JPEG, and name that.': '请另存为 PNG 或 JPEG，并写上新文件名。',
  'No browser plays *.': '浏览器不能播放 $1。',
  'There is no film or sound *.': '没有视频或声音 $1。',
  'a film: *; or a sound: *': '视频：$1；或者声音：$2',
  'Save it as MP4 or MP3.': '请另存为 MP4 或 MP3。',
  'a colour that white words can be read on, a contrast of * or more (* has *): `*` would do':
    '能让白字看得清的颜色，对比度 $1 以上（$2 只有 $3）：改成 $4 就行',
  "an accent that can be seen on the brand's colour, a contrast of * or more (* on * has *): `*` would do":
    '在主色上看得清的强调色，对比度 $1 以上（$2 在 $3 上只有 $4）：改成 $5 就行',
};

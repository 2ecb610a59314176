import type { Sentences } from './message-pattern.ts';

/** What is wrong with slides and what stands on them, in simplified Chinese. */
export const zhCNSlides: Sentences = {
  // Slides.
  'The deck has no slides.': '这一讲没有幻灯片。',
  '* slide(s) have nothing on them.': '有 $1 页是空的。',
  'a slide on both sides of each `---`': '每个“---”两边都有一页',
  'Remove the `---` that splits nothing.': '请删去多余的“---”。',
  'Slide * has no title.': '第 $1 页没有标题。',
  'a line that starts with `## `, or <Slide title="…" /> if the slide shows none':
    '一行以“## ”开头的标题；页面上不显示标题时写 <Slide title="…" />',
  'Write `## ` and the title as the first line of the slide.': '请在这一页的第一行写“## ”和标题。',
  'Slide * has a second title, “*”.': '第 $1 页有第二个标题“$2”。',
  'one `## ` on a slide, and never `# `': '每页一个“## ”，不用“# ”',
  'Part the slide with a line of `---` before it, or write `### `.':
    '请在它前面用一行“---”分成两页，或者写成“### ”。',
  'What stands inside `<Slide>` would not be shown.': '写在 <Slide> 里面的内容不会显示。',
  '<Slide … /> alone, and the text below it': '单独一个 <Slide … />，内容写在它下面',
  'End the tag with `/>`, take `</Slide>` away, and part slides with a line of `---`.':
    '请用“/>”结束它，去掉 </Slide>，并用一行“---”分页。',
  'Two slides have the id `*`: “*” and “*”.': '有两页的编号都是“$1”：“$2”和“$3”。',
  'an id of its own for every slide of a deck': '每页一个编号，互不相同',
  'Write <Slide id="*" /> before the title of one of them.': '请在其中一页的标题前写 <Slide id="$1" />。',
  "The slide's `*` cannot be read.": '这一页的“$1”设置读不懂。',
  'one of *': '其中之一：$1',
  'Remove `*` or correct its name.': '请删去“$1”，或者改正它的名称。',
  'a letter, then letters, digits, - and _': '以字母开头，后面是字母、数字、- 和 _',
  'Write id="*", or leave it out.': '请写 id="$1"，或者不写。',
  'a number from * to *': '$1 到 $2 之间的数字',
  'Write minutes="2".': '请写成 minutes="2"。',
  'Leave it out to have it chosen.': '不写就会自动选择。',
  'a value in quotes': '加引号的文字',
  'Write *="…".': '请写成 $1="…"。',
  'a picture beside the deck, or a colour of six digits': '放在这一讲旁边的图片，或者六位的颜色',
  'an SVG or a picture beside the deck': '放在这一讲旁边的 SVG 或图片',
  'Write background="./its-name.jpg" or background="#0b5c55".':
    '请写成 background="./文件名.jpg" 或 background="#0b5c55"。',
  'Write drawing="./its-name.svg".': '请写成 drawing="./文件名.svg"。',
  'Slide *, “*”, is to be the cover, but others stand before it.': '第 $1 页“$2”是封面，但它前面还有别的页。',
  'layout="cover" on the first slide only': '只有第一页用 layout="cover"',
  'Move the slide to the beginning, or write layout="section".':
    '请把这一页移到最前面，或者写 layout="section"。',
  'The footnote * is explained twice: only one of the two would be seen.':
    '脚注 $1 解释了两次：只会显示其中一个。',
  'a name of its own for every note': '每条脚注一个名称',
  'Call one of them otherwise, e.g. [^*].': '请把其中一条改名，例如 [^$1]。',
  'Nothing refers to the footnote *: nobody will see it.': '没有地方用到脚注 $1：谁也看不到它。',
  '[^*] in the text of a slide': '幻灯片文字里的 [^$1]',
  'Write [^*] where the note belongs, or remove the note.': '请在用到它的地方写 [^$1]，或者删去这条脚注。',
  // Components.
  'These settings belong to no slide.': '这些设置不属于任何一页。',
  'one <Slide /> a slide, by itself before the title': '每页一个 <Slide />，单独写在标题前面',
  'Join it with the one above, or part the slide with a line of `---` before it.':
    '请与上面的合并，或者在它前面用一行“---”分页。',
  'What stands inside <*> would not be shown.': '写在 <$1> 里面的内容不会显示。',
  '<* … /> alone': '单独一个 <$1 … />',
  'End the tag with />, take </*> away, and write the text below it.':
    '请用“/>”结束它，去掉 </$1>，把文字写在它下面。',
  'HTML is not part of a deck: <*>.': '讲里不能用 HTML：<$1>。',
  'There is no component <*>.': '没有 <$1> 这个组件。',
  'Markdown or one of our components': '普通文字写法，或者现有的组件',
  'Write Markdown, or \\<*> if the text itself is meant.':
    '请用普通文字写法；如果就是要显示这几个字，写成 \\<$1>。',
  'Write one of these, or \\<*> if the text itself is meant.':
    '请写成其中之一；如果就是要显示这几个字，写成 \\<$1>。',
  'Write <*>, or \\<*> if the text itself is meant.': '请写成 <$1>；如果就是要显示这几个字，写成 \\<$2>。',
  '<*> has no attribute *.': '<$1> 没有“$2”这个设置。',
  '<*> lacks *.': '<$1> 缺少“$2”。',
  'no attributes': '没有设置',
  'docs/authoring.md shows every component.': 'docs/authoring.md 里有每个组件的写法。',
  'The shares of the columns cannot be used.': '各栏的宽度比例写得不对。',
  '* numbers, one a column': '$1 个数字，每栏一个',
  '* numbers of 1 to 100': '$1 个 1 到 100 之间的数字',
  'Write shares="*", or whatever widths in percent they shall have.':
    '请写成 shares="$1"，或者想要的百分比宽度。',
  'The share of the picture cannot be used.': '图片的大小比例写得不对。',
  'how much of the slide it takes, in percent: 1 to 100': '图片占页面的百分之几：1 到 100',
  'Write share="30", or leave it out to have the size chosen.': '请写成 share="30"；不写就自动决定大小。',
  'There is no icon “*”.': '没有图标“$1”。',
  'a name such as *': '例如 $1',
  'the name of a Tabler icon': 'Tabler 图标的名称',
  'https://tabler.io/icons finds them by words.': '可以在 https://tabler.io/icons 按词查找。',
  'There is no drawing of the posture “*”.': '没有姿势图“$1”。',
  'Write *.': '请写成 $1。',
  'Put an SVG of your own beside the deck: <Drawing src="./its-name.svg" />.':
    '可以把自己的 SVG 放在这一讲旁边：<Drawing src="./文件名.svg" />。',
  'This dialogue has no list.': '这段对话里没有清单。',
  'an item for each turn': '每说一次话写一项',
  'Write - 业主（生气）：电梯坏了三天！ with an empty line after <Dialogue>.':
    '请写成“- 业主（生气）：电梯坏了三天！”，<Dialogue> 后面空一行。',
  'Nobody says “*”.': '“$1”这句话没有写是谁说的。',
  'the speaker and a colon before the words': '说话的人和冒号写在前面',
  'Write 业主：… or, for what happens between the words, put the item in brackets.':
    '请写成“业主：……”；写动作和经过时，把整项放在括号里。',
  'No face shows the mood “*”.': '没有“$1”这种表情。',
  'Write （*）.': '请写成（$1）。',
  'Write one of these, or leave the mood out.': '请写其中之一，或者不写表情。',
  // Tables, formulas, program text.
  'This row has * cells, but the table has * columns: the rest would not be shown.':
    '这一行有 $1 格，但表格只有 $2 列：多出的不会显示。',
  '* cells': '$1 格',
  'Give the head a cell more, or write \\| for a bar that is text.':
    '请给表头加一格；如果竖线是文字，写成 \\|。',
  'The table has no line that parts its head from its rows, so it is no table.':
    '表头和内容之间没有分隔线，所以不是表格。',
  'a line like | --- | --- | below the head, with a part for each of its cells':
    '表头下面写一行 | --- | --- |，每格一段',
  'Write that line.': '请补上这一行。',
  'The formula cannot be read: *': '公式读不懂（$1）。',
  'TeX as in LaTeX’s mathematics': 'LaTeX 的数学写法',
  'Mend it, or write \\$ where the dollar itself is meant.': '请改正；如果就是美元符号，写成 \\$。',
  'Nobody knows the language *: the text is shown without colours.':
    '不认识程序语言 $1：这段文字不会有颜色。',
  'a language of Shiki, such as python, sql, json, bash, or text for none':
    '程序语言的名称，例如 python、sql、json、bash；不要颜色写 text',
  'Write *, or text.': '请写成 $1，或者 text。',
  'Write its name, or text.': '请写它的名称，或者 text。',
  'The text has * lines; line * is not among them.': '这段文字只有 $1 行，没有第 $2 行。',
  'lines from 1 to *': '第 1 行到第 $1 行',
  'Lines are counted from the first one below the backticks.': '行数从反引号下面的第一行算起。',
  '* steps are more than the * that one text can have; the others are left out.':
    '有 $1 步，而一段文字最多 $2 步；多出的不显示。',
  '* steps or fewer': '最多 $1 步',
  'Part the text, or write it on two slides.': '请拆开这段文字，或者写成两页。',
  '{2|3-4|all} for lines, showLineNumbers, title="…"':
    '行用 {2|3-4|all}，还可以写 showLineNumbers、title="…"',
};

import type { Sentences } from './message-pattern.ts';

/** What does not fit together, in simplified Chinese. */
export const zhCNChecks: Sentences = {
  // Names that lead somewhere.
  'There is no `*` among the decks.': '没有“$1”这一讲。',
  'There is no `*` among the roles.': '没有“$1”这个岗位。',
  'There is no `*` among the procedures.': '没有“$1”这个流程。',
  'There is no `*` among the phrases.': '没有“$1”这组话术。',
  'There is no `*` among the terms.': '没有“$1”这条术语。',
  '`*` stands twice among the decks.': '“$1”这一讲列了两次。',
  '`*` stands twice among the roles.': '“$1”这个岗位列了两次。',
  '`*` stands twice among the procedures.': '“$1”这个流程列了两次。',
  '`*` stands twice among the phrases.': '“$1”这组话术列了两次。',
  '`*` stands twice among the terms.': '“$1”这条术语列了两次。',
  'Perhaps * is meant.': '也许应当是 $1。',
  'Remove one of the two.': '请去掉其中一个。',
  'nothing: there are none yet': '还没有，所以不能写',
  'one of *: *': '$1 个之一：$2',
  '* is named here, but does not name *.': '这里列了“$1”，但它没有列“$2”。',
  '`*` among the roles of *': '$2 的岗位里有“$1”',
  '`*` among the procedures of *': '$2 的流程里有“$1”',
  'Add it there, or remove * here.': '请在那边补上，或者在这里去掉“$1”。',
  '`*` is no deck of this course, so nobody could complete it.': '“$1”不是这门课程里的一讲，谁也学不完它。',
  'Add it to decks, or remove it here.': '请把它加进课程的讲里，或者在这里去掉。',
  '`*` has no quiz, so it has no score.': '“$1”没有自测题，所以没有分数。',
  'a deck with a <Quiz>': '有自测题的一讲',
  'Name it under read, or write a quiz in it.': '请把它列在“读完”（read）里，或者给它写一道自测题。',
  'Two * have the id `*`; the first stands at *.': '有两条的编号都是“$2”；第一条在 $3。',
  'an id of its own for each': '每条一个编号，互不相同',
  'Write another one here, e.g. *.': '请在这里换一个，例如 $1。',
  'There is no page `*`.': '没有 $1 这个页面。',
  'The page `*` has no `#*`.': '页面 $1 里没有“#$2”。',
  'The link `*` does not say where it leads.': '链接“$1”没有写明通向哪里。',
  '`*` is a draft: a built site does not have it.': '$1 还是草稿：生成的网站里没有它。',
  'the address of a page of this site': '本网站某个页面的地址',
  'Write the whole address, e.g. /decks/phone/#id, or https://….':
    '请写完整的地址，例如 /decks/phone/#id，或者 https://……。',
  'Remove the link, or write the page.': '请去掉链接，或者把页面写好。',
  'Remove the part from # on.': '请去掉 # 和后面的部分。',
  'Take `draft: true` out of it, or remove the link until then.':
    '请去掉那一讲的“草稿”（draft: true），或者先去掉链接。',
  none: '没有',
  'The content has mistakes.': '内容里有错误。',
  'The built site is not what its content says.': '生成的网站与内容不一致。',
  // Text.
  'Stars for bold text are left in the text.': '文字里留下了表示加粗的星号。',
  'two stars before and two behind the words, without spaces inside: ****注意****':
    '前后各两个星号，里面没有空格：**注意**',
  'Close the stars, take the spaces out, or write \\**\\** if the stars themselves are meant.':
    '请补全星号，去掉空格；如果就是要显示星号，写成 \\*\\*。',
  'Here stands �: an earlier program could not read the text, and it is lost.':
    '这里有一个 �：以前的程序没有读懂原文，已经丢失。',
  'Write the words again, from the document that they come from.': '请按原来的文件重新写上。',
  'Content holds text, no code: an import or export.': '内容里只能有文字，不能有程序：导入或导出语句。',
  'Content holds text, no code: an expression in braces.': '内容里只能有文字，不能有程序：花括号里的算式。',
  'Content holds text, no code: a computed attribute.': '内容里只能有文字，不能有程序：计算出来的设置。',
  'Content holds text, no code: a link that runs something.':
    '内容里只能有文字，不能有程序：会执行程序的链接。',
  'Markdown and components with attributes in quotes': '普通文字写法，和设置都加引号的组件',
  'Components need no import; remove the line.': '组件不需要导入语句；请删去这一行。',
  'Write \\{ if the brace itself is meant.': '如果就是要显示花括号，写成 \\{。',
  'Write {…}="…".': '请写成 名称="…"。',
  'Link to a page, or remove the link.': '请链接到页面，或者去掉链接。',
  'This means nothing here: a part of a Pandoc or Quarto document.':
    '这里不认识这种写法：Pandoc 或 Quarto 文件的一部分。',
  'This means nothing here: a place in a layout of Slidev.': '这里不认识这种写法：Slidev 版式里的位置。',
  'This means nothing here: the notes of a reveal.js slide.': '这里不认识这种写法：reveal.js 的备注。',
  'This means nothing here: a pause of Pandoc.': '这里不认识这种写法：Pandoc 的停顿。',
  'This means nothing here: a slide below another in reveal.js.':
    '这里不认识这种写法：reveal.js 的下一层幻灯片。',
  'This means nothing here: settings of a slide in Slidev.': '这里不认识这种写法：Slidev 的页面设置。',
  'This means nothing here: a background of Marp.': '这里不认识这种写法：Marp 的背景。',
  'This means nothing here: a size that is neither pixels nor a share.':
    '这里不认识这种写法：既不是像素也不是百分比的大小。',
  'This means nothing here: program text that changes into another in Slidev.':
    '这里不认识这种写法：Slidev 里逐步变化的程序文字。',
  'This means nothing here: program text that Quarto runs.': '这里不认识这种写法：Quarto 会执行的程序。',
  'This means nothing here: a drawing described in words.': '这里不认识这种写法：用文字描述的图。',
  'This means nothing here: a footnote that the file does not explain.': '这里用了一个没有解释的脚注。',
  'This means nothing here: a table of contents.': '这里不认识这种写法：目录。',
  'This means nothing here: the name of an emoji.': '这里不认识这种写法：表情符号的名称。',
  'This means nothing here: lowered or raised letters of Pandoc.':
    '这里不认识这种写法：Pandoc 的上标和下标。',
  'This means nothing here: *.': '这里不认识这种写法：$1。',
  'Write a line of --- between empty lines.': '请写一行“---”，上下各空一行。',
  'Write <Notes>, <Columns>, <Step> or <Remark>.': '请用 <Notes>、<Columns>、<Step> 或 <Remark>。',
  'Write <Slide … /> before the title.': '请在标题前写 <Slide … />。',
  'Write the sign itself.': '请直接写符号本身。',
  'Write <Flow>, <Cycle> or another diagram, or a picture of it.':
    '请用 <Flow>、<Cycle> 等图示，或者放一张图片。',
  'Write a line [^1]: with what the note says.': '请写一行“[^1]: ”，后面是脚注的内容。',
  'Write pixels of a slide that is 1280 wide, ![*](…), or a share, w:25%.':
    '请按宽 1280 的页面写像素，![$1](…)，或者写百分比 w:25%。',
  'Write the texts one below the other, each in a <Step>.':
    '请把几段文字依次写下来，每段放在一个 <Step> 里。',
  'Write nothing: an article and a presentation have theirs.': '不用写：文章和放映都有自己的目录。',
  'Write H₂O, m² or <sub> and <sup>.': '请写 H₂O、m²，或者用 <sub> 和 <sup>。',
  'A directive of Marp or reveal.js is a comment here, and does nothing.':
    'Marp 或 reveal.js 的指令在这里只是注释，不起作用。',
  'Write <Slide layout="…" background="…" /> before the title, or remove it.':
    '请在标题前写 <Slide layout="…" background="…" />，或者删去它。',
  // Quizzes.
  'A quiz of kind match has two columns: what stands in others would not be shown.':
    '配对题是两列的表格：别的列不会显示。',
  'a table of two columns, each row a pair that belongs together': '两列的表格，每行是一对',
  'Write two of them in one cell, or make another quiz of it.': '请把两样写在一格里，或者另出一题。',
  'A quiz of kind match has no pairs.': '配对题里没有配对。',
  'docs/components.md shows one.': 'docs/components.md 里有例子。',
  'A quiz of kind single has * options, * of them right.': '单选题有 $1 个选项，其中 $2 个是对的。',
  'A quiz of kind multiple has * options, * of them right.': '多选题有 $1 个选项，其中 $2 个是对的。',
  'a list of options, one of them ticked': '一列选项，勾选其中一个',
  'a list of options, the right ones ticked': '一列选项，勾选对的',
  'Write kind="multiple", or tick one.': '请写 kind="multiple"，或者只勾一个。',
  'Write the options as `- [ ]` and the right one as `- [x]`.': '选项写成“- [ ]”，对的写成“- [x]”。',
  'Write the options as `- [ ]` and the right ones as `- [x]`.': '选项写成“- [ ]”，对的写成“- [x]”。',
  'There is no quiz of kind *.': '没有“$1”这种题型。',
  'single, multiple or match': 'single（单选）、multiple（多选）或 match（配对）',
  'Write one of these, or leave kind out for single.': '请写其中之一；不写就是单选。',
  'The options of this quiz differ so much in length that the length may give the answer away.':
    '这道题的选项长短相差太多，看长短就可能猜出答案。',
  '* characters': '$1 个字',
  'options of like length': '长短相近的选项',
  'Say the short ones in full, or the long ones in fewer words.': '短的说完整些，或者长的说简短些。',
  'This quiz does not say why its answer is right.': '这道题没有说明答案为什么对。',
  'a line that begins with > below the options': '选项下面以“>”开头的一行',
  'Write > and the reason, also what is wrong with the other options.':
    '请写“>”和理由，也说明别的选项错在哪里。',
  'This quiz names an option by its place, and readers are offered them in another order at each try.':
    '这道题按位置提到了选项，而每次答题时选项的次序都不同。',
  'what the option says': '选项说的内容',
  'Say what the option says, or write shuffle="false" to keep the order.':
    '请写出选项的内容，或者写 shuffle="false" 固定次序。',
  'In * of * quizzes of this deck, option * is right.': '这一讲的 $2 道题里，有 $1 道的第 $3 个选项是对的。',
  'the right option anywhere': '对的选项在各个位置都有',
  'Change the order of some options.': '请调换几道题的选项次序。',
  'In * of * quizzes of this deck, the longest option is right.':
    '这一讲的 $2 道题里，有 $1 道最长的选项是对的。',
  'right options of all lengths': '对的选项有长有短',
  'Say some right options in fewer words, or some wrong ones in more.':
    '请把几个对的选项写短些，或者把几个错的写长些。',
  // What a reviewer would say.
  'The subtitle promises * questions, and the deck has *.': '副标题说有 $1 道题，这一讲里有 $2 道。',
  'The question asks for *, and * options are right.': '题目问 $1 个，对的选项有 $2 个。',
  'The title “*” counts *, and the slide shows *.': '标题“$1”说有 $2 个，页面上是 $3 个。',
  'the number of what follows': '下面实际的个数',
  'Correct the number, or add what is missing.': '请改正数目，或者补上缺的。',
  '* of * titles of this deck are two halves parted by a comma.':
    '这一讲的 $2 个标题里，有 $1 个是逗号隔开的两半句。',
  'Let most titles say one thing in one sentence.': '请让多数标题用一句话说一件事。',
  '* of * titles of this deck are *.': '这一讲的 $2 个标题里，有 $1 个是同一种写法（数了几个几个）。',
  'at most * of them': '最多 $1 个',
  'Say what the counted things have in common, or what follows from them.':
    '请说出这几样的共同点，或者由此得出什么。',
  'This is the sentence of the phrase `*` in other words.': '这与话术“$1”里的句子意思相同，说法不同。',
  'Say it in the same words here and there, or so that it is clearly another sentence.':
    '请两处用同样的说法，或者写得明显是另一句话。',
  'The phrase `*` avoids the same words, and says something else instead.':
    '话术“$1”也不说这句话，但换成的是另一种说法。',
  'Write the phrase’s sentence here, or add this one to the phrase.':
    '请在这里用那条话术的说法，或者把这一句加到那条话术里。',
  'The slide “*” is planned for * min, and what its notes hold takes about *.':
    '“$1”这一页计划 $2 分钟，备注里的内容大约要 $3。',
  'about *: * to say, * for questions, * for exercises': '大约 $1：讲 $2，提问 $3，练习 $4',
  'Plan more minutes, or shorten the notes or the exercise.': '请多计划几分钟，或者缩短备注或练习。',
  'Plan fewer minutes, or write what is said in the rest of them.':
    '请少计划几分钟，或者写明其余时间讲什么。',
  'The step `*` is spoken, and has no sentence to say.': '步骤“$1”是要说出来的，却没有写说什么。',
  'a `say`, as other spoken steps have': '像别的步骤一样写明“说什么”（say）',
  'Write the sentence as people say it; if it is not in the sources, mark it with `ours`.':
    '请按平时说的话写上；出处里没有的，标明是自己写的（ours）。',
  'The slide “*” does not say where it comes from.': '“$1”这一页没有写出处。',
  'document and page, or `ours`': '文件和页码，或者 ours（自己写的）',
  'Write <Slide id="*" source="…" /> before its title.': '请在标题前写 <Slide id="$1" source="…" />。',
  'The slide “*” has no text for those who read it.': '“$1”这一页没有给读者看的文字。',
  '<Prose> with two to five sentences, as other slides of this deck have':
    '像这一讲别的页一样，用 <Prose> 写两到五句话',
  'Say what the slide shows, why, and an example; or take <Prose> out of the whole deck.':
    '请写明这一页讲什么、为什么，再举个例子；或者整讲都不用 <Prose>。',
};

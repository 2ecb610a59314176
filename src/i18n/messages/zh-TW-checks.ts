import type { Sentences } from './message-pattern.ts';

/** What does not fit together, in traditional Chinese. */
export const zhTWChecks: Sentences = {
  // Names that lead somewhere.
  'There is no `*` among the decks.': '沒有「$1」這一講。',
  'There is no `*` among the roles.': '沒有「$1」這個職位。',
  'There is no `*` among the procedures.': '沒有「$1」這個流程。',
  'There is no `*` among the phrases.': '沒有「$1」這組話術。',
  'There is no `*` among the terms.': '沒有「$1」這條術語。',
  '`*` stands twice among the decks.': '「$1」這一講列了兩次。',
  '`*` stands twice among the roles.': '「$1」這個職位列了兩次。',
  '`*` stands twice among the procedures.': '「$1」這個流程列了兩次。',
  '`*` stands twice among the phrases.': '「$1」這組話術列了兩次。',
  '`*` stands twice among the terms.': '「$1」這條術語列了兩次。',
  'Perhaps * is meant.': '也許應當是 $1。',
  'Remove one of the two.': '請去掉其中一個。',
  'nothing: there are none yet': '還沒有，所以不能寫',
  'one of *: *': '$1 個之一：$2',
  '* is named here, but does not name *.': '這裡列了「$1」，但它沒有列「$2」。',
  '`*` among the roles of *': '$2 的職位裡有「$1」',
  '`*` among the procedures of *': '$2 的流程裡有「$1」',
  'Add it there, or remove * here.': '請在那邊補上，或者在這裡去掉「$1」。',
  '`*` is no deck of this course, so nobody could complete it.': '「$1」不是這門課程裡的一講，誰也學不完它。',
  'Add it to decks, or remove it here.': '請把它加進課程的講裡，或者在這裡去掉。',
  '`*` has no quiz, so it has no score.': '「$1」沒有自測題，所以沒有分數。',
  'a deck with a <Quiz>': '有自測題的一講',
  'Name it under read, or write a quiz in it.': '請把它列在「讀完」（read）裡，或者給它寫一道自測題。',
  'Two * have the id `*`; the first stands at *.': '有兩條的編號都是「$2」；第一條在 $3。',
  'an id of its own for each': '每條一個編號，互不相同',
  'Write another one here, e.g. *.': '請在這裡換一個，例如 $1。',
  'There is no page `*`.': '沒有 $1 這個頁面。',
  'The page `*` has no `#*`.': '頁面 $1 裡沒有「#$2」。',
  'The link `*` does not say where it leads.': '連結「$1」沒有寫明通向哪裡。',
  '`*` is a draft: a built site does not have it.': '$1 還是草稿：產生的網站裡沒有它。',
  'the address of a page of this site': '本網站某個頁面的地址',
  'Write the whole address, e.g. /decks/phone/#id, or https://….':
    '請寫完整的地址，例如 /decks/phone/#id，或者 https://……。',
  'Remove the link, or write the page.': '請去掉連結，或者把頁面寫好。',
  'Remove the part from # on.': '請去掉 # 和後面的部分。',
  'Take `draft: true` out of it, or remove the link until then.':
    '請去掉那一講的「草稿」（draft: true），或者先去掉連結。',
  none: '沒有',
  'The content has mistakes.': '內容裡有錯誤。',
  'The built site is not what its content says.': '產生的網站與內容不一致。',
  // Text.
  'Stars for bold text are left in the text.': '文字裡留下了表示加粗的星號。',
  'two stars before and two behind the words, without spaces inside: ****注意****':
    '前後各兩個星號，裡面沒有空格：**注意**',
  'Close the stars, take the spaces out, or write \\**\\** if the stars themselves are meant.':
    '請補全星號，去掉空格；如果就是要顯示星號，寫成 \\*\\*。',
  'Here stands �: an earlier program could not read the text, and it is lost.':
    '這裡有一個 �：以前的程式沒有讀懂原文，已經丟失。',
  'Write the words again, from the document that they come from.': '請按原來的檔案重新寫上。',
  'Content holds text, no code: an import or export.': '內容裡只能有文字，不能有程式：匯入或匯出語句。',
  'Content holds text, no code: an expression in braces.': '內容裡只能有文字，不能有程式：花括號裡的算式。',
  'Content holds text, no code: a computed attribute.': '內容裡只能有文字，不能有程式：計算出來的設定。',
  'Content holds text, no code: a link that runs something.':
    '內容裡只能有文字，不能有程式：會執行程式的連結。',
  'Markdown and components with attributes in quotes': '普通文字寫法，和設定都加引號的元件',
  'Components need no import; remove the line.': '元件不需要匯入語句；請刪去這一行。',
  'Write \\{ if the brace itself is meant.': '如果就是要顯示花括號，寫成 \\{。',
  'Write {…}="…".': '請寫成 名稱="…"。',
  'Link to a page, or remove the link.': '請連結到頁面，或者去掉連結。',
  'This means nothing here: a part of a Pandoc or Quarto document.':
    '這裡不認識這種寫法：Pandoc 或 Quarto 檔案的一部分。',
  'This means nothing here: a place in a layout of Slidev.': '這裡不認識這種寫法：Slidev 版式裡的位置。',
  'This means nothing here: the notes of a reveal.js slide.': '這裡不認識這種寫法：reveal.js 的備註。',
  'This means nothing here: a pause of Pandoc.': '這裡不認識這種寫法：Pandoc 的停頓。',
  'This means nothing here: a slide below another in reveal.js.':
    '這裡不認識這種寫法：reveal.js 的下一層投影片。',
  'This means nothing here: settings of a slide in Slidev.': '這裡不認識這種寫法：Slidev 的頁面設定。',
  'This means nothing here: a background of Marp.': '這裡不認識這種寫法：Marp 的背景。',
  'This means nothing here: a size that is neither pixels nor a share.':
    '這裡不認識這種寫法：既不是畫素也不是百分比的大小。',
  'This means nothing here: program text that changes into another in Slidev.':
    '這裡不認識這種寫法：Slidev 裡逐步變化的程式文字。',
  'This means nothing here: program text that Quarto runs.': '這裡不認識這種寫法：Quarto 會執行的程式。',
  'This means nothing here: a drawing described in words.': '這裡不認識這種寫法：用文字描述的圖。',
  'This means nothing here: a footnote that the file does not explain.': '這裡用了一個沒有解釋的腳註。',
  'This means nothing here: a table of contents.': '這裡不認識這種寫法：目錄。',
  'This means nothing here: the name of an emoji.': '這裡不認識這種寫法：表情符號的名稱。',
  'This means nothing here: lowered or raised letters of Pandoc.':
    '這裡不認識這種寫法：Pandoc 的上標和下標。',
  'This means nothing here: *.': '這裡不認識這種寫法：$1。',
  'Write a line of --- between empty lines.': '請寫一行「---」，上下各空一行。',
  'Write <Notes>, <Columns>, <Step> or <Remark>.': '請用 <Notes>、<Columns>、<Step> 或 <Remark>。',
  'Write <Slide … /> before the title.': '請在標題前寫 <Slide … />。',
  'Write the sign itself.': '請直接寫符號本身。',
  'Write <Flow>, <Cycle> or another diagram, or a picture of it.':
    '請用 <Flow>、<Cycle> 等圖示，或者放一張圖片。',
  'Write a line [^1]: with what the note says.': '請寫一行「[^1]: 」，後面是腳註的內容。',
  'Write pixels of a slide that is 1280 wide, ![*](…), or a share, w:25%.':
    '請按寬 1280 的頁面寫畫素，![$1](…)，或者寫百分比 w:25%。',
  'Write the texts one below the other, each in a <Step>.':
    '請把幾段文字依次寫下來，每段放在一個 <Step> 裡。',
  'Write nothing: an article and a presentation have theirs.': '不用寫：文章和放映都有自己的目錄。',
  'Write H₂O, m² or <sub> and <sup>.': '請寫 H₂O、m²，或者用 <sub> 和 <sup>。',
  'A directive of Marp or reveal.js is a comment here, and does nothing.':
    'Marp 或 reveal.js 的指令在這裡只是註釋，不起作用。',
  'Write <Slide layout="…" background="…" /> before the title, or remove it.':
    '請在標題前寫 <Slide layout="…" background="…" />，或者刪去它。',
  // Quizzes.
  'A quiz of kind match has two columns: what stands in others would not be shown.':
    '配對題是兩列的表格：別的列不會顯示。',
  'a table of two columns, each row a pair that belongs together': '兩列的表格，每行是一對',
  'Write two of them in one cell, or make another quiz of it.': '請把兩樣寫在一格里，或者另出一題。',
  'A quiz of kind match has no pairs.': '配對題裡沒有配對。',
  'docs/components.md shows one.': 'docs/components.md 裡有例子。',
  'A quiz of kind single has * options, * of them right.': '單選題有 $1 個選項，其中 $2 個是對的。',
  'A quiz of kind multiple has * options, * of them right.': '多選題有 $1 個選項，其中 $2 個是對的。',
  'a list of options, one of them ticked': '一列選項，勾選其中一個',
  'a list of options, the right ones ticked': '一列選項，勾選對的',
  'Write kind="multiple", or tick one.': '請寫 kind="multiple"，或者只勾一個。',
  'Write the options as `- [ ]` and the right one as `- [x]`.': '選項寫成「- [ ]」，對的寫成「- [x]」。',
  'Write the options as `- [ ]` and the right ones as `- [x]`.': '選項寫成「- [ ]」，對的寫成「- [x]」。',
  'There is no quiz of kind *.': '沒有「$1」這種題型。',
  'single, multiple or match': 'single（單選）、multiple（多選）或 match（配對）',
  'Write one of these, or leave kind out for single.': '請寫其中之一；不寫就是單選。',
  'The options of this quiz differ so much in length that the length may give the answer away.':
    '這道題的選項長短相差太多，看長短就可能猜出答案。',
  '* characters': '$1 個字',
  'options of like length': '長短相近的選項',
  'Say the short ones in full, or the long ones in fewer words.': '短的說完整些，或者長的說簡短些。',
  'This quiz does not say why its answer is right.': '這道題沒有說明答案為什麼對。',
  'a line that begins with > below the options': '選項下面以「>」開頭的一行',
  'Write > and the reason, also what is wrong with the other options.':
    '請寫「>」和理由，也說明別的選項錯在哪裡。',
  'This quiz names an option by its place, and readers are offered them in another order at each try.':
    '這道題按位置提到了選項，而每次答題時選項的次序都不同。',
  'what the option says': '選項說的內容',
  'Say what the option says, or write shuffle="false" to keep the order.':
    '請寫出選項的內容，或者寫 shuffle="false" 固定次序。',
  'In * of * quizzes of this deck, option * is right.': '這一講的 $2 道題裡，有 $1 道的第 $3 個選項是對的。',
  'the right option anywhere': '對的選項在各個位置都有',
  'Change the order of some options.': '請調換幾道題的選項次序。',
  'In * of * quizzes of this deck, the longest option is right.':
    '這一講的 $2 道題裡，有 $1 道最長的選項是對的。',
  'right options of all lengths': '對的選項有長有短',
  'Say some right options in fewer words, or some wrong ones in more.':
    '請把幾個對的選項寫短些，或者把幾個錯的寫長些。',
  // What a reviewer would say.
  'The subtitle promises * questions, and the deck has *.': '副標題說有 $1 道題，這一講裡有 $2 道。',
  'The question asks for *, and * options are right.': '題目問 $1 個，對的選項有 $2 個。',
  'The title “*” counts *, and the slide shows *.': '標題「$1」說有 $2 個，頁面上是 $3 個。',
  'the number of what follows': '下面實際的個數',
  'Correct the number, or add what is missing.': '請改正數目，或者補上缺的。',
  '* of * titles of this deck are two halves parted by a comma.':
    '這一講的 $2 個標題裡，有 $1 個是逗號隔開的兩半句。',
  'Let most titles say one thing in one sentence.': '請讓多數標題用一句話說一件事。',
  '* of * titles of this deck are *.': '這一講的 $2 個標題裡，有 $1 個是同一種寫法（數了幾個幾個）。',
  'at most * of them': '最多 $1 個',
  'Say what the counted things have in common, or what follows from them.':
    '請說出這幾樣的共同點，或者由此得出什麼。',
  'This is the sentence of the phrase `*` in other words.': '這與話術「$1」裡的句子意思相同，說法不同。',
  'Say it in the same words here and there, or so that it is clearly another sentence.':
    '請兩處用同樣的說法，或者寫得明顯是另一句話。',
  'The phrase `*` avoids the same words, and says something else instead.':
    '話術「$1」也不說這句話，但換成的是另一種說法。',
  'Write the phrase’s sentence here, or add this one to the phrase.':
    '請在這裡用那條話術的說法，或者把這一句加到那條話術裡。',
  'The slide “*” is planned for * min, and what its notes hold takes about *.':
    '「$1」這一頁計劃 $2 分鐘，備註裡的內容大約要 $3。',
  'about *: * to say, * for questions, * for exercises': '大約 $1：講 $2，提問 $3，練習 $4',
  'Plan more minutes, or shorten the notes or the exercise.': '請多計劃幾分鐘，或者縮短備註或練習。',
  'Plan fewer minutes, or write what is said in the rest of them.':
    '請少計劃幾分鐘，或者寫明其餘時間講什麼。',
  'The step `*` is spoken, and has no sentence to say.': '步驟「$1」是要說出來的，卻沒有寫說什麼。',
  'a `say`, as other spoken steps have': '像別的步驟一樣寫明「說什麼」（say）',
  'Write the sentence as people say it; if it is not in the sources, mark it with `ours`.':
    '請按平時說的話寫上；出處裡沒有的，標明是自己寫的（ours）。',
  'The slide “*” does not say where it comes from.': '「$1」這一頁沒有寫出處。',
  'document and page, or `ours`': '檔案和頁碼，或者 ours（自己寫的）',
  'Write <Slide id="*" source="…" /> before its title.': '請在標題前寫 <Slide id="$1" source="…" />。',
  'The slide “*” has no text for those who read it.': '「$1」這一頁沒有給讀者看的文字。',
  '<Prose> with two to five sentences, as other slides of this deck have':
    '像這一講別的頁一樣，用 <Prose> 寫兩到五句話',
  'Say what the slide shows, why, and an example; or take <Prose> out of the whole deck.':
    '請寫明這一頁講什麼、為什麼，再舉個例子；或者整講都不用 <Prose>。',
};

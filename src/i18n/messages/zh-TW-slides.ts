import type { Sentences } from './message-pattern.ts';

/** What is wrong with slides and what stands on them, in traditional Chinese. */
export const zhTWSlides: Sentences = {
  // Slides.
  'The deck has no slides.': '這一講沒有投影片。',
  '* slide(s) have nothing on them.': '有 $1 頁是空的。',
  'a slide on both sides of each `---`': '每個「---」兩邊都有一頁',
  'Remove the `---` that splits nothing.': '請刪去多餘的「---」。',
  'Slide * has no title.': '第 $1 頁沒有標題。',
  'a line that starts with `## `, or <Slide title="…" /> if the slide shows none':
    '一行以「## 」開頭的標題；頁面上不顯示標題時寫 <Slide title="…" />',
  'Write `## ` and the title as the first line of the slide.': '請在這一頁的第一行寫「## 」和標題。',
  'Slide * has a second title, “*”.': '第 $1 頁有第二個標題「$2」。',
  'one `## ` on a slide, and never `# `': '每頁一個「## 」，不用「# 」',
  'Part the slide with a line of `---` before it, or write `### `.':
    '請在它前面用一行「---」分成兩頁，或者寫成「### 」。',
  'What stands inside `<Slide>` would not be shown.': '寫在 <Slide> 裡面的內容不會顯示。',
  '<Slide … /> alone, and the text below it': '單獨一個 <Slide … />，內容寫在它下面',
  'End the tag with `/>`, take `</Slide>` away, and part slides with a line of `---`.':
    '請用「/>」結束它，去掉 </Slide>，並用一行「---」分頁。',
  'Two slides have the id `*`: “*” and “*”.': '有兩頁的編號都是「$1」：「$2」和「$3」。',
  'an id of its own for every slide of a deck': '每頁一個編號，互不相同',
  'Write <Slide id="*" /> before the title of one of them.': '請在其中一頁的標題前寫 <Slide id="$1" />。',
  "The slide's `*` cannot be read.": '這一頁的「$1」設定讀不懂。',
  'one of *': '其中之一：$1',
  'Remove `*` or correct its name.': '請刪去「$1」，或者改正它的名稱。',
  'a letter, then letters, digits, - and _': '以字母開頭，後面是字母、數字、- 和 _',
  'Write id="*", or leave it out.': '請寫 id="$1"，或者不寫。',
  'a number from * to *': '$1 到 $2 之間的數字',
  'Write minutes="2".': '請寫成 minutes="2"。',
  'Leave it out to have it chosen.': '不寫就會自動選擇。',
  'a value in quotes': '加引號的文字',
  'Write *="…".': '請寫成 $1="…"。',
  'a picture beside the deck, or a colour of six digits': '放在這一講旁邊的圖片，或者六位的顏色',
  'an SVG or a picture beside the deck': '放在這一講旁邊的 SVG 或圖片',
  'Write background="./its-name.jpg" or background="#0b5c55".':
    '請寫成 background="./檔名.jpg" 或 background="#0b5c55"。',
  'Write drawing="./its-name.svg".': '請寫成 drawing="./檔名.svg"。',
  'Slide *, “*”, is to be the cover, but others stand before it.':
    '第 $1 頁「$2」是封面，但它前面還有別的頁。',
  'layout="cover" on the first slide only': '只有第一頁用 layout="cover"',
  'Move the slide to the beginning, or write layout="section".':
    '請把這一頁移到最前面，或者寫 layout="section"。',
  'The footnote * is explained twice: only one of the two would be seen.':
    '腳註 $1 解釋了兩次：只會顯示其中一個。',
  'a name of its own for every note': '每條腳註一個名稱',
  'Call one of them otherwise, e.g. [^*].': '請把其中一條改名，例如 [^$1]。',
  'Nothing refers to the footnote *: nobody will see it.': '沒有地方用到腳註 $1：誰也看不到它。',
  '[^*] in the text of a slide': '投影片文字裡的 [^$1]',
  'Write [^*] where the note belongs, or remove the note.': '請在用到它的地方寫 [^$1]，或者刪去這條腳註。',
  // Components.
  'These settings belong to no slide.': '這些設定不屬於任何一頁。',
  'one <Slide /> a slide, by itself before the title': '每頁一個 <Slide />，單獨寫在標題前面',
  'Join it with the one above, or part the slide with a line of `---` before it.':
    '請與上面的合併，或者在它前面用一行「---」分頁。',
  'What stands inside <*> would not be shown.': '寫在 <$1> 裡面的內容不會顯示。',
  '<* … /> alone': '單獨一個 <$1 … />',
  'End the tag with />, take </*> away, and write the text below it.':
    '請用「/>」結束它，去掉 </$1>，把文字寫在它下面。',
  'HTML is not part of a deck: <*>.': '講裡不能用 HTML：<$1>。',
  'There is no component <*>.': '沒有 <$1> 這個元件。',
  'Markdown or one of our components': '普通文字寫法，或者現有的元件',
  'Write Markdown, or \\<*> if the text itself is meant.':
    '請用普通文字寫法；如果就是要顯示這幾個字，寫成 \\<$1>。',
  'Write one of these, or \\<*> if the text itself is meant.':
    '請寫成其中之一；如果就是要顯示這幾個字，寫成 \\<$1>。',
  'Write <*>, or \\<*> if the text itself is meant.': '請寫成 <$1>；如果就是要顯示這幾個字，寫成 \\<$2>。',
  '<*> has no attribute *.': '<$1> 沒有「$2」這個設定。',
  '<*> lacks *.': '<$1> 缺少「$2」。',
  'no attributes': '沒有設定',
  'docs/authoring.md shows every component.': 'docs/authoring.md 裡有每個元件的寫法。',
  'The shares of the columns cannot be used.': '各欄的寬度比例寫得不對。',
  '* numbers, one a column': '$1 個數字，每欄一個',
  '* numbers of 1 to 100': '$1 個 1 到 100 之間的數字',
  'Write shares="*", or whatever widths in percent they shall have.':
    '請寫成 shares="$1"，或者想要的百分比寬度。',
  'The share of the picture cannot be used.': '圖片的大小比例寫得不對。',
  'how much of the slide it takes, in percent: 1 to 100': '圖片佔頁面的百分之幾：1 到 100',
  'Write share="30", or leave it out to have the size chosen.': '請寫成 share="30"；不寫就自動決定大小。',
  'There is no icon “*”.': '沒有圖示「$1」。',
  'a name such as *': '例如 $1',
  'the name of a Tabler icon': 'Tabler 圖示的名稱',
  'https://tabler.io/icons finds them by words.': '可以在 https://tabler.io/icons 按詞查詢。',
  'There is no drawing of the posture “*”.': '沒有姿勢圖「$1」。',
  'Write *.': '請寫成 $1。',
  'Put an SVG of your own beside the deck: <Drawing src="./its-name.svg" />.':
    '可以把自己的 SVG 放在這一講旁邊：<Drawing src="./檔名.svg" />。',
  'This dialogue has no list.': '這段對話裡沒有清單。',
  'an item for each turn': '每說一次話寫一項',
  'Write - 业主（生气）：电梯坏了三天！ with an empty line after <Dialogue>.':
    '請寫成「- 業主（生氣）：電梯壞了三天！」，<Dialogue> 後面空一行。',
  'Nobody says “*”.': '「$1」這句話沒有寫是誰說的。',
  'the speaker and a colon before the words': '說話的人和冒號寫在前面',
  'Write 业主：… or, for what happens between the words, put the item in brackets.':
    '請寫成「業主：……」；寫動作和經過時，把整項放在括號裡。',
  'No face shows the mood “*”.': '沒有「$1」這種表情。',
  'Write （*）.': '請寫成（$1）。',
  'Write one of these, or leave the mood out.': '請寫其中之一，或者不寫表情。',
  // Tables, formulas, program text.
  'This row has * cells, but the table has * columns: the rest would not be shown.':
    '這一行有 $1 格，但表格只有 $2 列：多出的不會顯示。',
  '* cells': '$1 格',
  'Give the head a cell more, or write \\| for a bar that is text.':
    '請給表頭加一格；如果豎線是文字，寫成 \\|。',
  'The table has no line that parts its head from its rows, so it is no table.':
    '表頭和內容之間沒有分隔線，所以不是表格。',
  'a line like | --- | --- | below the head, with a part for each of its cells':
    '表頭下面寫一行 | --- | --- |，每格一段',
  'Write that line.': '請補上這一行。',
  'The formula cannot be read: *': '公式讀不懂（$1）。',
  'TeX as in LaTeX’s mathematics': 'LaTeX 的數學寫法',
  'Mend it, or write \\$ where the dollar itself is meant.': '請改正；如果就是美元符號，寫成 \\$。',
  'Nobody knows the language *: the text is shown without colours.':
    '不認識程式語言 $1：這段文字不會有顏色。',
  'a language of Shiki, such as python, sql, json, bash, or text for none':
    '程式語言的名稱，例如 python、sql、json、bash；不要顏色寫 text',
  'Write *, or text.': '請寫成 $1，或者 text。',
  'Write its name, or text.': '請寫它的名稱，或者 text。',
  'The text has * lines; line * is not among them.': '這段文字只有 $1 行，沒有第 $2 行。',
  'lines from 1 to *': '第 1 行到第 $1 行',
  'Lines are counted from the first one below the backticks.': '行數從反引號下面的第一行算起。',
  '* steps are more than the * that one text can have; the others are left out.':
    '有 $1 步，而一段文字最多 $2 步；多出的不顯示。',
  '* steps or fewer': '最多 $1 步',
  'Part the text, or write it on two slides.': '請拆開這段文字，或者寫成兩頁。',
  '{2|3-4|all} for lines, showLineNumbers, title="…"':
    '行用 {2|3-4|all}，還可以寫 showLineNumbers、title="…"',
};

import type { Sentences } from './message-pattern.ts';

/** What is wrong with files and fields, in traditional Chinese. */
export const zhTWReading: Sentences = {
  // Fields.
  'There is no field `*`.': '沒有「$1」這一項。',
  'The field `*` is missing.': '缺少「$1」這一項。',
  'The field `*` is wrong.': '「$1」這一項寫得不對。',
  'What stands here is no list of fields.': '這裡應當是一項一項的資料。',
  'Correct its name or remove it; * shows every field.': '請改正它的名稱，或者刪去；$1 列出了所有專案。',
  'It is called `*`. npm run check -- --fix writes that.': '它叫「$1」。npm run check -- --fix 會自動改好。',
  '* shows every field.': '$1 列出了所有專案。',
  'Put it into quotes: YAML takes it for a number, or for yes and no.':
    '請加上引號：否則它會被當作數字，或者「是」和「否」。',
  'Put it into quotes: YAML takes what stands behind # for a remark.':
    '請加上引號：# 後面的內容會被當作註解。',
  'Invalid input: expected string, received undefined': '一段文字（現在沒有寫）',
  'Invalid input: expected string, received *': '一段文字',
  'Invalid input: expected number, received *': '一個數字',
  'Invalid input: expected boolean, received *': 'true 或 false',
  'Invalid input: expected array, received *': '一份清單，每項前面寫 -',
  'Invalid input: expected object, received *': '幾項資料，每項一行',
  'Invalid input: expected *, received *': '$1',
  'Invalid input: *': '另一種寫法（$1）',
  'Invalid input': '另一種寫法',
  'Too small: expected array to have >=* items': '至少 $1 項',
  'Too small: expected string to have >=* characters': '至少 $1 個字',
  'Too small: expected number to be >=*': '$1 或更大',
  'Too small: expected number to be >*': '大於 $1',
  'Too big: expected array to have <=* items': '最多 $1 項',
  'Too big: expected string to have <=* characters': '最多 $1 個字',
  'Too big: expected number to be <=*': '$1 或更小',
  'Invalid option: expected one of *': '其中之一：$1',
  'Invalid URL': '一個網址',
  'Invalid string: *': '另一種寫法（$1）',
  'a described procedure has steps; one that is only named (status: named) has none':
    '寫明的流程要有步驟；只列名稱的流程（status: named）沒有步驟',
  'a colour is written #rrggbb': '顏色，寫成 #rrggbb',
  'a phrase has `say`, `avoid` or both': '每條話術要有「說什麼」（say）或「不說什麼」（avoid），也可以都有',
  'a role has duties, or at least requirements': '職位要有職責，至少要有要求',
  'completion needs read, quiz or both': '怎樣算學完：讀完（read）、測驗（quiz），或者兩樣都要',
  '`ours` stands alone; with a document, write which part is ours in the field `ours`':
    '「ours」單獨使用；寫了出處檔案時，請在 ours 一項裡寫明哪些是自己寫的',
  'the address of a picture in public, such as /logo.svg': 'public 資料夾裡圖片的地址，例如 /logo.svg',
  'an id starts with a letter and has only letters, digits, - and _':
    '編號以字母開頭，只含字母、數字、- 和 _',
  'ink that can be read on its paper, a contrast of * or more (*): `*` would do':
    '在底色上看得清的字色，對比度至少 $1（現在 $2）；可以用 $3',
  'The glossary is no list.': '術語表不是一份清單。',
  'terms, each beginning with `- `': '一條條術語，每條以「- 」開頭',
  'Write `- id: …` for every term; docs/content/glossary.md shows one.':
    '每條術語寫一個「- id: …」；docs/content/glossary.md 裡有例子。',
  'The file * is missing.': '缺少檔案 $1。',
  'Write it; docs/content/*.md shows one.': '請寫好它；docs/content/$1.md 裡有例子。',
  'The folder * holds a site in *, and this says another language.':
    '資料夾 $1 裡應當是語言為 $2 的網站，這裡寫的卻是另一種語言。',
  'Write `language: *`, or rename the folder.': '請寫 language: $1，或者改資料夾的名稱。',
  '* is the language of * too.': '$2 的語言也是 $1。',
  'Give one of them another language, or move the files of this folder beside the others.':
    '請把其中一個改成另一種語言，或者把這個資料夾裡的檔案移到其他檔案旁邊。',
  // Names and places of files.
  'The name *… is longer than * bytes.': '名稱「$1……」太長了（超過 $2 位元組）。',
  'The name * cannot be an address.': '名稱「$1」不能用作網址。',
  'The name * is that of a device on Windows; no file can be called so there.':
    '名稱「$1」在 Windows 上是裝置的名稱，那裡不能有這樣的檔案。',
  'Letters in the name * are written as two signs each, which an address is not.':
    '名稱「$1」裡有的字母由兩個符號拼成，不能用在網址裡。',
  'letters and digits of any script, and - _ . between them': '文字、數字，中間可以有 - _ .',
  'Rename it, e.g. to *.': '請改名，例如改成 $1。',
  'Rename it, and write the new name where it is shown.': '請改名，並在用到它的地方寫上新名稱。',
  'Rename one of the two.': '請把其中一個改名。',
  'The name of a picture, film or sound may not have a question mark in it.':
    '圖片、影片和聲音的檔名裡不能有問號。',
  'Its name differs from * in capitals only; many machines and hosts take both for one.':
    '它的名稱與 $1 只有大小寫不同；很多電腦和伺服器會把兩個當成一個。',
  'Nothing reads this file: it lies where no kind of content is.':
    '這個檔案不會被用到：它放的位置不屬於任何內容。',
  'courses/**.yaml, decks/**/index.mdx, roles/**.mdx, procedures/**.mdx, phrases/**.yaml, glossary.yaml, site.yaml':
    '課程 courses/、講 decks/、職位 roles/、流程 procedures/、話術 phrases/、術語表 glossary.yaml、網站設定 site.yaml',
  'A deck is decks/<name>/index.mdx.': '一講寫在 decks/<名稱>/index.mdx 裡。',
  'Let its name end with .yaml.': '檔名應當以 .yaml 結尾。',
  'Let its name end with .mdx, or bring it in: npm run import -- FILE.md':
    '檔名應當以 .mdx 結尾；也可以把它匯入進來。',
  'Move it to where it belongs, or out of the content folder.': '請移到它該在的位置，或者移出內容資料夾。',
  'It is a link that leads out of the site, or nowhere.':
    '它是一個指向網站之外的連結，或者指向的東西不存在。',
  'It is a link to a folder that it lies in.': '它是一個指回自己所在資料夾的連結。',
  'Copy the file itself here.': '請把檔案本身複製到這裡。',
  'Remove it.': '請刪去它。',
  'Write *, or remove it.': '請寫好 $1，或者刪去這一項。',
  'The file is not saved as UTF-8, perhaps as GBK: line * cannot be read.':
    '檔案沒有存成 UTF-8，可能存成了 GBK：第 $1 行無法讀取。',
  'The file is saved as *, not as UTF-8.': '檔案存成了 $1，不是 UTF-8。',
  'Save it as UTF-8 (in Windows Notepad: 另存为 → 编码 → UTF-8).':
    '請存成 UTF-8（Windows 記事本：另存新檔 → 編碼 → UTF-8）。',
  'The file holds a sign that no text has, U+*, in line *.':
    '檔案第 $2 行有一個文字裡不會出現的符號（U+$1）。',
  'Remove it: programs leave such signs when text is copied. An editor that shows invisible signs finds it.':
    '請刪去它：複製文字時有的程式會留下這種符號。能顯示隱藏符號的編輯器可以找到它。',
  'The file has * MB; text has * MB at most.': '檔案有 $1 MB；文字檔案最多 $2 MB。',
  'Split it.': '請拆開它。',
  // Frontmatter, YAML and MDX.
  'The file does not begin with frontmatter.': '檔案開頭沒有資料欄。',
  'The frontmatter has no end.': '開頭的資料欄沒有結束。',
  'a line of `---`, the fields, each on its line, and a line of `---`':
    '一行「---」，然後每項資料一行，再是一行「---」',
  'Let the very first line be `---`, without an empty line above it; docs/authoring.md shows one.':
    '第一行應當就是「---」，上面沒有空行；docs/authoring.md 裡有例子。',
  'Write a line of `---` below its last field, with nothing else on it.':
    '請在最後一項資料下面單獨寫一行「---」。',
  'The YAML cannot be read: its aliases (`**name`) make too much of it.':
    '資料無法讀取：裡面的引用（*名稱）展開以後太大。',
  'The YAML cannot be read: it nests deeper than * levels.': '資料無法讀取：層次超過 $1 層。',
  'The YAML cannot be read: *': '資料無法讀取（$1）。',
  'Put text that has `: ` or starts with a special character into quotes.':
    '文字裡有「: 」，或者以特殊符號開頭時，請加上引號。',
  'Indent the line with spaces.': '請用空格縮排，不用定位字元（Tab）。',
  'Write out what they stand for.': '請把引用的內容直接寫出來。',
  'Write lists and fields flatter.': '請少分幾層。',
  'The MDX cannot be read: *': '正文無法讀取（$1）。',
  'Close every component you open, and write \\< and \\{ for the signs themselves.':
    '每個元件都要有結尾；要寫 < 和 { 這兩個符號本身時，請寫成 \\< 和 \\{。',
  'This line nests deeper than * levels.': '這一行的層次超過 $1 層。',
  'Write lists, quotes and components flatter.': '清單、引文和元件請少分幾層。',
  'A paragraph of more than * characters begins here.': '從這裡開始的一段超過 $1 個字。',
  'Split it by empty lines, or put it on several slides.': '請用空行分段，或者分到幾頁上。',
  // Pictures and films.
  'The file has the name of a picture, and no picture can be read from it.':
    '檔名是圖片的名稱，但裡面讀不出圖片。',
  'It is HEIC, as iPhones write it, which browsers do not show.':
    '這是 iPhone 的 HEIC 照片，瀏覽器不能顯示。',
  'The file is *, and is named as something else.': '檔案是 $1，名稱卻寫成了別的格式。',
  'A part of the picture is missing or damaged: readers would see half of it, or nothing.':
    '圖片缺了一部分，或者已經損壞：讀者只能看到一半，或者什麼也看不到。',
  'PNG, JPEG, GIF, WebP, AVIF, TIFF, BMP, or SVG with a viewBox or a width and height':
    'PNG、JPEG、GIF、WebP、AVIF、TIFF、BMP，或者寫明大小的 SVG',
  'PNG, JPEG, GIF, WebP, AVIF, SVG, TIFF or BMP': 'PNG、JPEG、GIF、WebP、AVIF、SVG、TIFF 或 BMP',
  'Save the picture again from the program that made it, or remove the file.':
    '請用原來的程式重新儲存圖片，或者刪去這個檔案。',
  'Save it as JPEG from the program that shows it. New photos: on an iPhone, Settings → Camera → Formats → Most Compatible.':
    '請用能開啟它的程式另存為 JPEG。以後拍照前，在 iPhone 上選擇：設定 → 相機 → 格式 → 相容性最佳。',
  'Give it the ending *, and write the new name where it is shown.':
    '請把結尾改成 $1，並在用到它的地方寫上新名稱。',
  'Copy or download it once more from where it comes, or save it again from the program that made it.':
    '請從來源處重新複製或下載，或者用原來的程式重新儲存。',
  'The picture * is on another host; the site must work without a network.':
    '圖片 $1 在別的網站上；沒有網路時網站也要能用。',
  'There is no picture *.': '沒有圖片 $1。',
  'Browsers do not show *.': '瀏覽器不能顯示 $1。',
  'The picture [*] has its address somewhere else in the document.': '圖片 [$1] 的地址寫在檔案的另一處。',
  'The picture * has no description.': '圖片 $1 沒有文字說明。',
  'what it shows, in brackets': '方括號裡寫圖片上是什麼',
  'Write ![what it shows](*).': '請寫成 ![圖片上是什麼]($1)。',
  'a file beside the deck': '放在這一講旁邊的檔案',
  'a file in public/': 'public 資料夾裡的檔案',
  'the address in the picture itself': '地址直接寫在圖片裡',
  'Put the file beside index.mdx and write *.': '請把檔案放到 index.mdx 旁邊，寫成 $1。',
  'Put the file into public/, or correct `*`: capital letters count.':
    '請把檔案放進 public 資料夾，或者改正「$1」：大小寫也要一致。',
  'Save it as PNG or JPEG, and name that.': '請另存為 PNG 或 JPEG，並寫上新檔名。',
  'No browser plays *.': '瀏覽器不能播放 $1。',
  'There is no film or sound *.': '沒有影片或聲音 $1。',
  'a film: *; or a sound: *': '影片：$1；或者聲音：$2',
  'Save it as MP4 or MP3.': '請另存為 MP4 或 MP3。',
  'a colour that white words can be read on, a contrast of * or more (* has *): `*` would do':
    '能讓白字看得清楚的顏色，對比度 $1 以上（$2 只有 $3）：改成 $4 就可以',
  "an accent that can be seen on the brand's colour, a contrast of * or more (* on * has *): `*` would do":
    '在主色上看得清楚的強調色，對比度 $1 以上（$2 在 $3 上只有 $4）：改成 $5 就可以',
};

import type { Sentences } from './message-pattern.ts';

/** What is wrong with a built site, in traditional Chinese. */
export const zhTWSite: Sentences = {
  // What a page of the built site has otherwise than its source.
  '* has no such page in the site.': '網站裡沒有 $1 的這個頁面。',
  'The content is not at fault: please report this with the slide, it is a mistake of Lectern.':
    '不是內容的錯：請連同這一頁一起回報，這是 Lectern 的問題。',
  'The slide “*” is missing (#*, from *).': '缺少「$1」這一頁（#$2，來自 $3）。',
  'Words of the source are missing: * (#*, from *)': '缺少原文裡的字：$1（#$2，來自 $3）',
  '* of * pictures are missing (#*, from *)': '$2 張圖片裡缺少 $1 張（#$3，來自 $4）',
  'The picture “*” is missing (#*, from *)': '缺少圖片「$1」（#$2，來自 $3）',
  'Markup is left in the text: * (#*, from *)': '文字裡留下了標記符號：$1（#$2，來自 $3）',
  'A slide stands here that * does not have: #*.': '這裡有一頁是 $1 裡沒有的：#$2。',
  'Outside of the slides of * stands: *': '$1 的各頁之外還有文字：$2',
  'This picture of the site cannot be read: readers would see a gap.':
    '網站裡的這張圖片讀不出來：讀者會看到一塊空白。',
  'Remove the folder node_modules/.astro, where pictures are kept between builds, and build again.':
    '請刪除資料夾 node_modules/.astro（兩次產生之間圖片存放的地方），再產生一次。',
  // What is wrong with a built site.
  'The folder has no index.html: it is not a built site, or not whole.':
    '資料夾裡沒有 index.html：它不是產生好的網站，或者不完整。',
  'Run npm run build and check its dist/ folder.': '請執行 npm run build，再檢查它的 dist/ 資料夾。',
  '* leads to *, which is not in the site.': '$1 指向 $2，網站裡沒有它。',
  'Put the link right in the content, or upload the missing file.':
    '請在內容裡改正連結，或者補傳缺少的檔案。',
  '* leads to #*, which * does not have.': '$1 指向 #$2，而 $3 裡沒有這個位置。',
  'Give the slide or duty that id, or link to one that is there.':
    '請把這個編號給那一頁或那條職責，或者連結到已有的編號。',
  'The address * is absolute: in a subfolder and from file:// it leads elsewhere.':
    '位址 $1 是絕對位址：放在子資料夾裡或用 file:// 開啟時會指到別處。',
  'an address relative to the page': '相對於頁面的位址',
  'Build with npm run build, which makes addresses relative; do not edit dist/ by hand.':
    '請用 npm run build 產生，它會寫成相對位址；不要手動改 dist/。',
  '* would be loaded from another host.': '$1 會從別的主機載入。',
  'a file of the site: it must work without a network and tell nobody of its readers':
    '網站自己的檔案：沒有網路也要能用，也不向別人透露讀者',
  'Put the file into the site and link to it there.': '請把檔案放進網站，再連結到那裡。',
  'The picture * has no alt text.': '圖片 $1 沒有替代文字。',
  'Write what it shows: ![what it shows](./picture.jpg).': '請寫明圖上是什麼：![圖上是什麼](./picture.jpg)。',
  'This page weighs *.': '這個頁面有 $1。',
  'This picture weighs *.': '這張圖片有 $1。',
  'at most * KB': '最多 $1 KB',
  'The heaviest part is *.': '最重的部分是 $1。',
  'Make it smaller than 1600 pixels, or a JPEG or WebP.': '請縮小到 1600 像素以內，或者改成 JPEG 或 WebP。',
  // Two builds of one content.
  'Only the first build has this file.': '只有第一次產生的結果裡有這個檔案。',
  'Only the second build has this file.': '只有第二次產生的結果裡有這個檔案。',
  'The two builds differ from byte * on.': '兩次產生從第 $1 個位元組起不同。',
  'Look for a time, a random name, or an order that a folder, a time zone or a language decides.':
    '請找一找：時間、隨機的名字，或者由資料夾、時區、語言決定的順序。',
};

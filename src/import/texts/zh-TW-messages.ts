import type { SamePatterns } from './message-pattern.ts';
import type { zhCNMessages } from './zh-CN-messages.ts';

/** The importer's messages in traditional Chinese, as Taiwan says it. */
export const zhTWMessages: SamePatterns<typeof zhCNMessages> = {
  'alt-text': {
    reason: '有 # 張圖片沒有文字說明。',
    hint: '在 ![](…) 的中括號裡寫上圖裡是什麼；只作裝飾的留空。',
  },
  'archive-bomb': [
    {
      reason: '壓縮檔裡的元件太多（$1 個以上），不像簡報。',
      hint: '用原來的軟體開啟，另存後匯入新檔案。',
      when: /^The archive has (\d+)/,
    },
    { reason: '有一個元件展開後大得不正常，沒有讀取。', hint: '如果檔案沒有問題，請先壓縮圖片，再匯入。' },
  ],
  'background-picture': {
    reason: '這一頁的背景圖片沒有帶過來。',
    hint: '如果背景圖片有內容，請從原檔另存，放在 index.mdx 旁邊。',
  },
  'broken-xml': { reason: '這裡的資料損壞，讀不出來。', hint: '用原來的軟體開啟並修復，另存後重新匯入。' },
  'chart-in-parts': {
    reason: '圖表「」的數值不在同一條軸上，分成了幾張圖。',
    hint: '留下這一頁要講的那張，或放進 <Columns> 並排。',
  },
  'chart-kind': {
    reason: '「」圖在這裡以長條和數字顯示。',
    hint: '如果折線或圓餅更能說明，請用 --keep-picture 保留原頁。',
  },
  'chart-without-data': {
    reason: '圖表「」裡沒有資料。',
    hint: '在 PowerPoint 中開啟圖表（圖表設計 → 編輯資料），儲存後重新匯入。',
  },
  converted: { reason: '這份舊格式檔案先由 LibreOffice 轉換，它不認識的內容不會出現在簡報裡。' },
  'damaged-archive': {
    reason: '檔案裡的壓縮檔損壞或不完整。',
    hint: '用原來的軟體開啟並修復，另存後匯入新檔案。',
  },
  'damaged-pdf': { reason: 'PDF 損壞或不完整。', hint: '用 PDF 閱讀器開啟，列印成新的 PDF 後再匯入。' },
  'doubtful-encoding': {
    reason: '檔案沒有寫明文字的編碼，依「」讀取。',
    hint: '看幾行；如果有亂碼，請加 --encoding gb18030、big5、shift_jis、utf-16le 或 windows-1252 重新匯入。',
  },
  'rights-managed': {
    reason: '檔案被公司的文件加密軟體（IRM 等）鎖住，在別的電腦上無法讀取。',
    hint: '在公司的電腦上開啟，解密或另存成不受保護的檔案（檔案 → 資訊 → 保護 → 不限制存取），再匯入。',
  },
  'drawing-not-carried': {
    reason: '這一頁有線條和圖形畫成的圖：文字已帶過來，圖沒有。',
    hint: '想保留原樣，請用 --keep-picture 重新匯入這一頁。',
  },
  'embedded-document': {
    reason: '內嵌的另一份文件沒有帶過來。',
    hint: '在 Word 中另存成 .docx 後重新匯入。',
  },
  'embedded-object': {
    reason: '內嵌的物件「」變成了它在頁面上的圖片。',
    hint: '如果學員需要原檔案，請從原檔另存並加上連結。',
  },
  'empty-document': { reason: '檔案裡沒有文字、表格或圖片。', hint: '請確認是不是這個檔案。' },
  'empty-text': { reason: '檔案裡沒有文字。', hint: '請確認是不是這個檔案。' },
  encrypted: {
    reason: '檔案設了開啟密碼。',
    hint: '用 PowerPoint 或 Word 開啟，在「檔案 → 資訊 → 保護」中移除密碼，儲存後再匯入。',
  },
  equation: { reason: '有一個公式讀不出來。', hint: '請對照原頁重新寫上。' },
  'file-size': {
    reason: '檔案有 $1，最多能匯入 $2。',
    hint: '先取出或壓縮影片（PowerPoint：檔案 → 資訊 → 壓縮媒體），再匯入。',
    when: /has (\d+ MB); .* has (\d+ MB)/,
  },
  'hidden-shape': {
    reason: '形狀「」在原檔中是隱藏的，沒有帶過來。',
    hint: '如果需要，請在選取範圍窗格中顯示它，再重新匯入。',
  },
  'import-failed': {
    reason: '匯入失敗：$1',
    hint: '用原來的軟體開啟，另存後匯入新檔案。',
    when: /^The import failed: (.*)$/,
  },
  'import-limit': [
    {
      reason: '檔案需要的記憶體太多，已停止。',
      hint: '把簡報分成幾份，或用原來的軟體另存後再匯入。',
      when: /memory/,
    },
    { reason: '檔案需要的運算太多，已停止。', hint: '把簡報分成幾份，或用原來的軟體另存後再匯入。' },
  ],
  'libre-office-missing': {
    reason: '沒有安裝 LibreOffice，無法讀取 $1 檔案。',
    hint: '安裝 LibreOffice，或另存成 .pptx、.docx 後再匯入。',
    when: /reads (\.\w+) files/,
  },
  'link-target': {
    reason: '指向「」的連結沒有保留，文字還在。',
    hint: '網站上只能用網頁、電子郵件和電話連結。',
  },
  'long-slide': {
    reason: '有 # 頁的內容一個畫面放不下。',
    hint: '用 --part-long 匯入，放不下的內容會接到下一頁。',
  },
  markup: {
    reason: '這個檔案其實是網頁或別的標記語言檔案，與副檔名不符。',
    hint: '用 Word、WPS 或 LibreOffice 開啟，另存成 .docx 或 .pptx 後匯入。',
  },
  'media-format': {
    reason: '瀏覽器無法播放「」的格式。',
    hint: '轉成 MP4 或 MP3，替換 index.mdx 旁邊的檔案。',
  },
  'media-missing': { reason: '影音「」不在檔案裡。', hint: '在原檔中改為內嵌，再重新匯入。' },
  'merged-cells': {
    reason: '表格有合併的儲存格，被合併的格子是空的。',
    hint: '如果每一列要能單獨看懂，請把文字補到空格子裡。',
  },
  'missing-slide': { reason: '檔案裡缺少這一頁。', hint: '用 PowerPoint 開啟並修復，另存後重新匯入。' },
  'nested-too-deep': { reason: '有內容套了太多層，沒有帶過來。', hint: '在原檔中把它移到外層，再重新匯入。' },
  'no-document': { reason: '檔案裡缺少本文。', hint: '用 Word 開啟並修復，另存後匯入新檔案。' },
  'no-file': [
    {
      reason: '這是一個資料夾，不是檔案。',
      hint: '請寫檔名：npm run import -- 簡報/*.pptx',
      when: /folder/,
    },
    { reason: '沒有這個檔案。', hint: '請檢查路徑；檔名裡有空格時要加引號。' },
  ],
  'no-presentation': {
    reason: '檔案看起來是 PowerPoint 檔案，裡面卻沒有簡報。',
    hint: '用 PowerPoint 開啟，另存成 .pptx 後匯入新檔案。',
  },
  'no-reader': { reason: '這種格式還無法讀取。', hint: '另存成 .pptx 後匯入。' },
  'no-slide': { reason: '檔案裡沒有能讀的頁。', hint: '用 PowerPoint 開啟並修復，另存後匯入新檔案。' },
  'not-beside': { reason: '原來左右並排的內容變成了上下排列。', hint: '如果並排很重要，請放進 <Columns>。' },
  'not-converted': {
    reason: 'LibreOffice 無法讀取這個檔案：它已損壞、設了密碼，或複雜得不像簡報。',
    hint: '用原來的軟體開啟，另存成 .pptx 或 .docx 後再匯入。',
  },
  'not-looked-at': { reason: '沒有放映檢查：$1', hint: '請放映一遍，逐頁看看。', when: /slides: (.*)$/ },
  'not-written': {
    reason: '簡報寫不進去：$1',
    hint: '清出空間或允許寫入，或用 --out 換一個資料夾。',
    when: /could not be written: (.*)$/,
  },
  'original-drawn-here': {
    reason: '沒有安裝 LibreOffice，原件由本工具畫出，可能與 PowerPoint 裡略有出入。',
  },
  'original-not-drawn': [
    {
      reason: '畫不出原頁圖片：沒有安裝 LibreOffice。',
      hint: '安裝 LibreOffice 後重新匯入。',
      when: /not installed\.$/,
    },
    { reason: '畫不出原頁圖片。', hint: '安裝 LibreOffice 後重新匯入。' },
  ],
  'page-as-picture': {
    reason: '這一頁沒有文字，整頁變成了圖片，搜尋找不到其中的字。',
    hint: '請把圖中的要點寫成文字。',
  },
  'page-furniture': { reason: '每頁都有的「」沒有帶過來。' },
  'page-not-drawn': { reason: '這一頁沒有文字，也畫不出圖片。', hint: '請對照原檔補上。' },
  'part-missing': { reason: '檔案裡缺少一個元件。', hint: '用原來的軟體開啟並另存，再重新匯入。' },
  'picture-crop': {
    reason: '有一張圖片在原檔中裁剪過，這裡顯示的是整張。',
    hint: '如果其餘部分不該露出，請用影像軟體裁好。',
  },
  'picture-elsewhere': {
    reason: '有一張圖片不在檔案裡，而在「」，沒有下載。',
    hint: '請把圖片放在 index.mdx 旁邊。',
  },
  'picture-format': [
    {
      reason: '有圖片的格式瀏覽器無法顯示：沒有安裝 LibreOffice，暫時放了預留圖。',
      hint: '安裝 LibreOffice 後重新匯入，或另存成 PNG，替換預留圖。',
      when: /not installed/,
    },
    { reason: '有圖片的格式瀏覽器無法顯示，暫時放了預留圖。', hint: '另存成 PNG，替換預留圖。' },
  ],
  'picture-gone': { reason: '有圖片被文字擠得沒有地方。', hint: '請精簡文字，或給圖片單獨一頁。' },
  'picture-missing': {
    reason: '有一張圖片在檔案裡找不到。',
    hint: '請在原檔中重新插入，或放在 index.mdx 旁邊。',
  },
  'picture-not-carried': {
    reason: '圖片「」不在檔案裡，沒有帶過來。',
    hint: '請把圖片放在 index.mdx 旁邊。',
  },
  'picture-smaller': { reason: '有圖片不到原來的一半大。', hint: '如果細節很重要，請精簡旁邊的文字。' },
  'picture-unreadable': {
    reason: '有的圖片檔案不是圖片或已損壞，沒有帶過來。',
    hint: '請在原檔中重新插入。',
  },
  'beside-slide': {
    reason: '有內容放在頁面之外，放映時看不到，已移到備註。',
    hint: '如果要給學員看，請在原檔中移到頁面裡。',
  },
  'drawing-not-true': {
    reason: '有一幅圖帶有畫不出來的效果，看起來比原檔簡單。',
    hint: '安裝 LibreOffice 後重新匯入，或把原圖存成圖片替換。',
  },
  'drawing-differs': {
    reason: '有一幅圖與原檔看起來不一樣。',
    hint: '請對照原檔；重要的話把原圖存成圖片替換。',
  },
  'drawing-simpler': [
    {
      reason: '有的圖帶發光、倒影或柔化邊緣，沒有畫出來。',
      hint: '重要的話用 --keep-picture 保留原頁。',
      when: /glows/,
    },
    {
      reason: '有的圖用了雙線或三線，畫成了單線。',
      hint: '重要的話用 --keep-picture 保留原頁。',
      when: /lines/,
    },
    {
      reason: '有的圖用圖片作項目符號，圖片無法顯示，改成了圓點。',
      hint: '重要的話用 --keep-picture 保留原頁。',
    },
  ],
  'drawing-too-large': {
    reason: '有一幅圖的圖形太多（$1 個），沒有畫，其中的文字帶過來了。',
    hint: '把它在原檔中存成圖片，放在 index.mdx 旁邊。',
    when: /of (\d+) shapes/,
  },
  'part-not-read': {
    reason: '有圖片、圖表或影音沒有帶過來。',
    hint: '請對照原頁，把它存成圖片放在 index.mdx 旁邊。',
  },
  'arrow-left-out': { reason: '單獨的箭頭沒有帶過來。', hint: '表示先後、因果的，請寫成 → 或 Flow。' },
  'footer-left-out': {
    reason: '頁尾「」沒有帶過來：放映時用網站自己的頁尾。',
    hint: '要讓人看到的，請寫到頁面上。',
  },
  'link-in-drawing': { reason: '圖中文字的連結「」沒有帶過來。', hint: '請寫在圖的旁邊。' },
  'slides-elsewhere': { reason: '有些頁在另一個檔案裡，沒有一起匯入。', hint: '請把那個檔案也匯入。' },
  'text-not-read': { reason: '有文字沒有帶過來。', hint: '請對照原頁補上。' },
  'slide-over': {
    reason: '內容超出了頁面，又沒有能分到下一頁的地方。',
    hint: '請精簡內容，用 --- 分頁，或用 --keep-picture 保留原圖。',
  },
  'slide-parted': { reason: '內容一個畫面放不下，接到了下一頁。' },
  'slide-drawn': {
    reason: '這一頁照原樣畫出來：重新排版會使圖太小，或放不下。文字在文章和搜尋裡。',
    hint: '想依本站的樣子排版，去掉 drawing 即可。',
  },
  'drawing-small': {
    reason: '有一幅圖比原來小了許多，圖裡的字可能看不清。',
    hint: '請精簡旁邊的文字，或用 --as-is 保留原樣。',
  },
  'slide-pictured': {
    reason: '內容放不下，保留了原頁的樣子；文字在文章和搜尋裡。',
    hint: '精簡內容後去掉 drawing，就會依文字排版。',
  },
  'text-extract': {
    reason: '這份文字取自文件分享網站：沒有圖片、版面和表格。',
    hint: '有原檔的話，請對照一遍。',
  },
  'text-too-small': { reason: '有的文字太小，後排看不清。', hint: '請精簡內容，或用 --- 分頁。' },
  'too-deep': { reason: '內容一層套一層，深得不像簡報。', hint: '用原來的軟體開啟，另存後匯入新檔案。' },
  'too-demanding': {
    reason: 'PDF 有一頁複雜得不正常，沒有讀取。',
    hint: '用 PDF 閱讀器開啟，列印成新的 PDF 後再匯入。',
  },
  'too-large': { reason: '檔案太大，不像一份簡報。', hint: '依訓練內容分成幾個檔案，再分別匯入。' },
  'missing-package': {
    reason: '讀取 PDF 需要另外安裝一個套件。',
    hint: '請安裝：npm install pdfjs-dist @napi-rs/canvas',
  },
  'too-many-pages': {
    reason: 'PDF 的頁數太多（$1 頁）。',
    hint: '依訓練內容拆成幾份，再分別匯入。',
    when: /has (\d+) pages/,
  },
  'unknown-encoding': {
    reason: '文字的編碼認不出來：不是 UTF-8、UTF-16，也不是 GB 18030。',
    hint: '用原來的軟體開啟，另存成 UTF-8 純文字後再匯入。',
  },
  'unknown-format': [
    {
      reason: '這是舊格式的 Excel 工作簿（.xls）。',
      hint: '如果是題庫，請另存成 .xlsx 後匯入。',
      when: /old kind/,
    },
    {
      reason: '這個檔案不是能匯入的格式。',
      hint: '可以匯入 .pptx、.pptm、.ppsx、.potx、.ppt、.odp、.docx、.doc、.odt、.rtf、.pdf、.txt 和 .md 檔案，以及 .gift、.csv、.xlsx 題庫。',
    },
  ],
  'unknown-graphic': {
    reason: '圖形「」的種類無法讀取。',
    hint: '在原檔中把它另存成圖片，或用 --keep-picture 保留原頁。',
  },
  'unknown-shape': { reason: '形狀「」的種類無法讀取。', hint: '在原檔中把它另存成圖片再插入。' },
  'unreadable-sign': {
    reason: '字型「」裡的符號讀不出來，暫時寫成了 �。',
    hint: '請對照原檔寫上：✓、☐、→、①。',
  },
};

/** What the start page of a site on a stick says about it. */
export interface StartPageFacts {
  /** The site's name. */
  name: string;
  /** Brand colour as #rrggbb. */
  colour: string;
  /** The site's home, from the start page. */
  home: string;
}

/** The page that people double-click: how to open the site, how to present, what to mind. */
export function startPage({ name, colour, home }: StartPageFacts): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)} · 从这里打开</title>
<style>
:root { color-scheme: light dark; --brand: ${colour}; }
body { margin: 0 auto; max-width: 40rem; padding: 3rem 1.2rem; font: 1.1rem/1.8 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.open { display: inline-block; padding: .6em 1.6em; border-radius: .5rem; background: var(--brand); color: #fff; font-size: 1.3rem; text-decoration: none; }
li { margin-block: .4em; }
</style>
</head>
<body>
<h1>${escaped(name)}</h1>
<p><a class="open" href="${home}">打开网站</a></p>
<h2>怎么用</h2>
<ol>
<li>如果这是压缩包：先右键“全部解压缩”，再打开解压出来的文件夹里的“双击打开.html”。在压缩包里直接打开，图片和放映都不能用。</li>
<li>用 Edge、Chrome 或 Firefox 打开。双击后若打开的是别的程序，请右键选“打开方式”。</li>
<li>讲课：进入一讲，点“放映”；按 F 全屏，按 S 打开讲师视图（备注、计时、下一页），按空格或翻页笔前进。</li>
<li>整个文件夹可以复制到电脑或 U 盘的任何位置，不要只复制其中一部分。全程不需要网络。</li>
<li>手机请用网址打开；文件夹里的网站适合在电脑上看。</li>
</ol>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

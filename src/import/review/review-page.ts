import { createHash } from 'node:crypto';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { writeMdx } from '../write-mdx.ts';
import { blocksToHtml, dataAddress } from './block-html.ts';
import { escapeHtml } from './escape-html.ts';
import type { OriginalPage } from './original-page.ts';
import { REVIEW_SCRIPT, REVIEW_STYLE } from './review-style.ts';

/** What the review page is about. */
export interface Review {
  /** Name of the original. */
  document: string;
  deck: Deck;
  /** For each slide, the pages of the original it came from. */
  pages: OriginalPage[][];
  messages: Message[];
}

/**
 * One HTML page that shows the original's slides beside ours, with the messages of each. It holds all its pictures,
 * fetches nothing, and runs only its own script (Content-Security-Policy by hash).
 */
export function reviewPage({ document, deck, pages, messages }: Review): string {
  const mdx = writeMdx(deck, document);
  const addresses = new Map(deck.assets.map((asset) => [asset.file, dataAddress(asset)]));
  const general = messages.filter(({ place }) => place.slide === undefined && place.line === undefined);
  const isAbout = (slide: Slide): Message[] => messages.filter(({ place }) => place.slide === slide.source);
  const warned = deck.slides.filter((slide) => isAbout(slide).some(isWarning)).length;
  const articles = deck.slides.map((slide, index) =>
    article({
      slide,
      pages: pages[index] ?? [],
      messages: isAbout(slide),
      source: mdx.slides[index]?.text ?? '',
      addressOf: (file) => addresses.get(file) ?? '',
    }),
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '${hashOf(REVIEW_STYLE)}'; script-src '${hashOf(REVIEW_SCRIPT)}'">
<title>核对：${escapeHtml(deck.title)}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body data-document="${escapeHtml(document)}">
<header>
<h1>核对：${escapeHtml(deck.title)}</h1>
<p>${escapeHtml(document)} · 共 ${deck.slides.length} 页 · ${warned} 页有提示 · 已核对 <span id="count">0</span> 页</p>
<label><input type="checkbox" data-filter="warned"> 只看有提示的</label>
<label><input type="checkbox" data-filter="open"> 只看未核对的</label>
<p>按键：j 下一页，k 上一页，x 打勾</p>
</header>
<main>
${general.length > 0 ? `<article class="warned"><h2>整份文件</h2>${messageList(general)}</article>` : ''}
${articles.join('\n')}
</main>
<script>${REVIEW_SCRIPT}</script>
</body>
</html>
`;
}

interface Article {
  slide: Slide;
  pages: OriginalPage[];
  messages: Message[];
  /** Its MDX. */
  source: string;
  addressOf: (file: string) => string;
}

function article({ slide, pages, messages, source, addressOf }: Article): string {
  const id = `s${slide.source}`;
  const hidden = slide.hidden ? ' <span class="badge">放映时隐藏</span>' : '';
  const notes =
    slide.notes.length > 0
      ? `<div class="notes"><p>讲稿：</p>${blocksToHtml(slide.notes, addressOf)}</div>`
      : '';
  const content = blocksToHtml(slide.blocks, addressOf);
  return `<article id="${id}"${messages.some(isWarning) ? ' class="warned"' : ''}>
<h2><span>第 ${slide.source} 页${hidden}</span><label><input type="checkbox" value="${id}"> 已核对</label></h2>
<div class="columns">
<div class="original">${pages.map(originalPicture).join('') || '<p class="empty">没有原页图片</p>'}</div>
<div class="ours"><h3>${escapeHtml(slide.title)}</h3>${content || '<p class="empty">（只有标题）</p>'}${notes}</div>
</div>
${messageList(messages)}
<details><summary>MDX</summary><pre>${escapeHtml(source)}</pre></details>
</article>`;
}

function originalPicture({ number, picture }: OriginalPage): string {
  const address = dataAddress({ file: 'page.jpg', bytes: picture });
  return `<img src="${address}" alt="原件第 ${number} 页" loading="lazy">`;
}

function messageList(messages: Message[]): string {
  if (messages.length === 0) return '';
  const items = messages.map(
    ({ severity, rule, reason, hint }) =>
      `<li class="${severity}" lang="en">${escapeHtml(reason)} [${escapeHtml(rule)}]${hint ? `<small>${escapeHtml(hint)}</small>` : ''}</li>`,
  );
  return `<ul class="messages">${items.join('')}</ul>`;
}

function isWarning({ severity }: Message): boolean {
  return severity !== 'info';
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

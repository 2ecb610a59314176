import { createHash } from 'node:crypto';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import { isSaidIn, textOfMessages } from '../texts/message-text.ts';
import type { ReviewTexts } from '../texts/review-texts.ts';
import { reviewTextsFor } from '../texts/review-texts-for.ts';
import { blocksToHtml, dataAddress } from './block-html.ts';
import { escapeHtml } from './escape-html.ts';
import type { OriginalPage } from './original-page.ts';
import { REVIEW_SCRIPT } from './review-script.ts';
import { REVIEW_STYLE } from './review-style.ts';
import { marksOf } from './slide-marks.ts';
import { type SlideReview, slideReviews } from './slide-reviews.ts';

/** What the review page is about. */
export interface Review {
  /** Name of the original. */
  document: string;
  deck: Deck;
  /** For each slide, the pages of the original it came from. */
  pages: OriginalPage[][];
  messages: Message[];
  /** Of the page, which is that of the site (BCP 47). */
  language: string;
  /** How the slides came out, and JPEG of each as it is presented, by its anchor; absent where nobody looked. */
  seen?: { outcomes: readonly SlideOutcome[]; photos: ReadonlyMap<string, Uint8Array> };
}

/**
 * One HTML page that shows the original's slides beside ours as they are presented and as they are read, with the
 * messages of each and the words of the original that are not in ours. Slides that had to be changed come first. It holds all its pictures, fetches nothing, and runs only its own script
 * (Content-Security-Policy by hash).
 */
export function reviewPage({ document, deck, pages, messages, language, seen }: Review): string {
  const texts = reviewTextsFor(language);
  const addresses = new Map(deck.assets.map((asset) => [asset.file, dataAddress(asset)]));
  const general = messages.filter(({ place }) => place.slide === undefined && place.line === undefined);
  const reviews = slideReviews({ document, deck, pages, messages, outcomes: seen?.outcomes ?? [] });
  const entries = reviews.map((review): Entry => {
    const { slide, missing, messages: about, outcome, id, source } = review;
    const marks = marksOf(outcome, texts);
    return {
      ...review,
      marks,
      ...presentedAs(slide, seen?.photos.get(id), outcome),
      warned: marks.length > 0 || about.some(({ severity }) => severity !== 'info') || missing.length > 0,
      // A slide that changes loses its tick.
      mark: `${id} ${hashOf(source).slice(-12)}`,
      addressOf: (file) => addresses.get(file) ?? '',
    };
  });
  entries.sort((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0));
  const warned = entries.filter((entry) => entry.warned).length;
  const count = entries.length;
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '${hashOf(REVIEW_STYLE)}'; script-src '${hashOf(REVIEW_SCRIPT)}'">
<title>${texts.heading(escapeHtml(deck.title))}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body data-document="${escapeHtml(document)}">
<header>
<h1>${texts.heading(escapeHtml(deck.title))}</h1>
<p>${escapeHtml(document)}</p>
<p class="progress"><progress max="${count}" value="0" aria-label="${texts.checked}"></progress> ${texts.checked} <b id="count">0</b> / ${count} ${texts.slides}</p>
<fieldset><legend>${texts.show}</legend>
<label><input type="radio" name="shown" value="all" checked> ${texts.all} ${count}</label>
<label><input type="radio" name="shown" value="warned"> ${texts.warned} ${warned}</label>
<label><input type="radio" name="shown" value="open"> ${texts.open} <span id="open">${count}</span></label>
</fieldset>
<p class="keys"><kbd>j</kbd> <kbd>k</kbd> ${texts.keys.move}　<kbd>n</kbd> ${texts.keys.warning}　<kbd>x</kbd> ${texts.keys.check}</p>
</header>
<nav aria-label="${texts.rail}"><ol>${entries.map((entry) => railItem(entry, texts)).join('')}</ol></nav>
<main>
${general.length > 0 ? `<article class="general"><h2>${texts.wholeFile}</h2>${messageList(general, texts)}</article>` : ''}
${entries.map((entry) => article(entry, texts)).join('\n')}
<p class="empty" id="none" hidden>${texts.nothingShown}</p>
</main>
<script>${REVIEW_SCRIPT}</script>
</body>
</html>
`;
}

interface Entry extends SlideReview {
  /** What was changed so that it fits, and what was lost, in words. */
  marks: string[];
  /** JPEG of the slide as it is presented. */
  photo?: Uint8Array;
  warned: boolean;
  /** Under which its tick is kept. */
  mark: string;
  addressOf: (file: string) => string;
}

const anchorOf = ({ slide }: Entry) => `s${slide.source}${slide.part === undefined ? '' : `-${slide.part}`}`;

const numberOf = ({ slide }: Entry, texts: ReviewTexts) => texts.number(slide.source, slide.part);

/** A slide that is the original's picture is presented as that. */
function presentedAs(
  slide: Slide,
  photo: Uint8Array | undefined,
  outcome: SlideOutcome | undefined,
): { photo?: Uint8Array } {
  return photo === undefined || slide.drawing !== undefined || outcome?.rung === 'pictured' ? {} : { photo };
}

function railItem(entry: Entry, texts: ReviewTexts): string {
  const { slide, warned } = entry;
  const title = escapeHtml(slide.title);
  return `<li${warned ? ' class="warned"' : ''}><a href="#${anchorOf(entry)}" title="${title}${warned ? texts.hasMessage : ''}">${numberOf(entry, texts)}</a></li>`;
}

function article(entry: Entry, texts: ReviewTexts): string {
  const { slide, pages, messages, missing, marks, photo, warned, source, mark, addressOf } = entry;
  const badges = marks.map((each) => `<span class="badge mark">${each}</span>`).join('');
  const section = slide.section
    ? `<span class="badge">${texts.section(escapeHtml(slide.section))}</span>`
    : '';
  const hidden = slide.hidden ? `<span class="badge">${texts.hidden}</span>` : '';
  const untitled = slide.untitled ? `<span class="badge">${texts.untitled}</span>` : '';
  const notes =
    slide.notes.length > 0
      ? `<div class="notes"><p>${texts.notes}</p>${blocksToHtml(slide.notes, addressOf)}</div>`
      : '';
  const content = blocksToHtml(slide.blocks, addressOf);
  return `<article id="${anchorOf(entry)}"${warned ? ' class="warned"' : ''} tabindex="-1">
<h2><span>${texts.slide(numberOf(entry, texts))}</span>${badges}${section}${hidden}${untitled}<label><input type="checkbox" value="${escapeHtml(mark)}"> ${texts.checked}</label></h2>
${missingList(missing, texts)}${messageList(messages, texts)}
<div class="columns${photo ? ' three' : ''}">
<div class="original"><p class="side">${texts.original}</p>${pages.map((page) => originalPicture(page, texts)).join('') || `<p class="empty">${texts.noPicture}</p>`}</div>
${photo ? presented(photo, slide, texts) : ''}
<div class="ours"><p class="side">${texts.article}</p><h3>${escapeHtml(slide.title)}</h3>${content || `<p class="empty">${texts.onlyTitle}</p>`}${notes}</div>
</div>
<details><summary>MDX</summary><pre>${escapeHtml(source)}</pre></details>
</article>`;
}

function presented(photo: Uint8Array, { source }: Slide, texts: ReviewTexts): string {
  const address = dataAddress({ file: 'slide.jpg', bytes: photo });
  return `<div class="presented"><p class="side">${texts.presented}</p><img src="${address}" alt="${texts.presentedAlt(source)}" loading="lazy"></div>`;
}

function originalPicture({ number, picture }: OriginalPage, texts: ReviewTexts): string {
  const address = dataAddress({ file: 'page.jpg', bytes: picture });
  return `<img src="${address}" alt="${texts.originalAlt(number)}" loading="lazy">`;
}

function missingList(found: string[], texts: ReviewTexts): string {
  if (found.length === 0) return '';
  const marks = found.map((text) => `<mark>${escapeHtml(text.trim())}</mark>`).join(' ');
  return `<p class="missing">${texts.missing}${marks}</p>`;
}

function messageList(messages: Message[], { language }: ReviewTexts): string {
  if (messages.length === 0) return '';
  const items = messages.map((message) => {
    const { reason, hint } = textOfMessages([message], language);
    const own = isSaidIn(message, language) ? '' : ' lang="en"';
    return `<li class="${message.severity}"${own}>${escapeHtml(reason)}${hint ? `<small>${escapeHtml(hint)}</small>` : ''}</li>`;
  });
  return `<ul class="messages">${items.join('')}</ul>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

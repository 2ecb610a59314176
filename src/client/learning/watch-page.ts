import { ANSWER_EVENT, type AnswerDetail, deckOfAddress, type PageEvent } from '../../learning/page-event.ts';

/** Who looks at the end of a slide so long has seen it. */
const MILLISECONDS_SEEN = 1000;

/**
 * Tells what the reader of a deck's article or presentation sees and answers; nothing on other pages. In an article a
 * slide was seen when its end has stood in view for a second; on the stage, when it is shown.
 */
export function watchPage(tell: (event: PageEvent) => void): void {
  const deck = deckOfAddress(location.pathname);
  if (deck === undefined) return;
  const sections = [
    ...document.querySelectorAll<HTMLElement>('article > section.slide[id], .slides > section.slide[id]'),
  ];
  const counted = sections.filter(({ dataset }) => dataset.unseen === undefined);
  const title = document.querySelector('h1')?.textContent?.trim() || document.title.split(' · ')[0] || deck;
  tell({ kind: 'open', deck, title, slides: counted.map(({ id }) => id) });
  const seen = (slide: string) => {
    if (document.visibilityState === 'visible') tell({ kind: 'slide', deck, slide });
  };
  if (document.querySelector('.reveal')) watchStage(counted, seen);
  else watchArticle(counted, seen);
  document.addEventListener(ANSWER_EVENT, (event) => {
    const { target, detail } = event as CustomEvent<AnswerDetail>;
    if (!(target instanceof HTMLElement)) return;
    const slide = target.closest('section[id]')?.id ?? '';
    tell({ ...detail, kind: 'answer', deck, slide, quiz: quizId(target) });
  });
}

/** reveal.js tells of its slides with events that bubble. */
function watchStage(slides: readonly HTMLElement[], seen: (slide: string) => void): void {
  for (const name of ['ready', 'slidechanged']) {
    document.addEventListener(name, (event) => {
      const { currentSlide } = event as Event & { currentSlide?: HTMLElement };
      if (currentSlide && slides.includes(currentSlide)) seen(currentSlide.id);
    });
  }
}

function watchArticle(slides: readonly HTMLElement[], seen: (slide: string) => void): void {
  const ends = slides.map((slide) => [slide.querySelector('.slide-foot') ?? slide, slide.id] as const);
  whenInView(new Map(ends), seen);
}

/** Tells of elements that have stood in view for a second, by the names that they are given. */
export function whenInView(names: ReadonlyMap<Element, string>, seen: (name: string) => void): void {
  const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(waiting.get(target));
      const name = names.get(target) ?? '';
      if (isIntersecting)
        waiting.set(
          target,
          setTimeout(() => seen(name), MILLISECONDS_SEEN),
        );
    }
  });
  for (const element of names.keys()) observer.observe(element);
}

/** The slide that a quiz stands on; the second of a slide is `<id>.2`, which no slide is called. */
function quizId(quiz: HTMLElement): string {
  const slide = quiz.closest('section[id]');
  const number = slide ? [...slide.querySelectorAll('[data-quiz]')].indexOf(quiz) + 1 : 1;
  return `${slide?.id ?? 'page'}${number > 1 ? `.${number}` : ''}`;
}

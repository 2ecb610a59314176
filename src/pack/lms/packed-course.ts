import type { CompletionRule, LearningCourse } from '../../learning/completion.ts';
import type { ScoPlan } from '../../learning/sco.ts';
import { attributeOf, type PageElement, pageElements } from '../../portable/page-elements.ts';

/** A deck of a course that is packed. */
export interface PackedDeck extends ScoPlan {
  summary: string;
  /** Planned time, of the slides that are presented. */
  minutes: number;
}

/** A course as its built pages tell it. */
export interface PackedCourse {
  id: string;
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  decks: PackedDeck[];
}

/** Reads a file of the built site by its path from the root; undefined where there is none. */
export type ReadSite = (path: string) => string | undefined;

/**
 * Reads a course from the built site, so that a package and the site never differ.
 * @throws when the site has no such course
 */
export function packedCourse(id: string, read: ReadSite): PackedCourse {
  const html = read(`courses/${id}/index.html`);
  if (html === undefined) throw new Error(`The built site has no course ${id}.`);
  const elements = pageElements(html);
  const carried = elements.map((element) => attributeOf(element, 'data-learning-course')).find(Boolean);
  const learning: LearningCourse | undefined = carried === undefined ? undefined : JSON.parse(carried);
  const decks = decksIn(html, elements);
  return {
    id,
    title: textOf(html, elements, ({ tagName }) => tagName === 'h1'),
    summary: textOf(html, elements, hasClass('lead')),
    language: elements.map((element) => attributeOf(element, 'lang')).find(Boolean) ?? 'zh-CN',
    decks: decks.map((deck) => packedDeck(deck, learning?.rule, read)),
  };
}

/** The decks of the course's plan, in their order. */
function decksIn(html: string, elements: readonly PageElement[]): string[] {
  const plan = elements.find(hasClass('plan'));
  if (!plan) return [];
  const linked = pageElements(html.slice(plan.start, plan.end)).flatMap((element) => {
    const href = element.tagName === 'a' ? (attributeOf(element, 'href') ?? '') : '';
    return decodeURI(/decks\/([^/]+)\/index\.html$/.exec(href)?.[1] ?? '') || [];
  });
  return [...new Set(linked)];
}

function packedDeck(id: string, rule: CompletionRule | undefined, read: ReadSite): PackedDeck {
  const page = `decks/${id}/index.html`;
  const html = read(page);
  if (html === undefined) throw new Error(`The built site has no ${page}.`);
  const elements = pageElements(html);
  const sections = elements.filter((element) => element.tagName === 'section' && hasClass('slide')(element));
  const presented = sections.filter((section) => attributeOf(section, 'data-unseen') === undefined);
  const stage = pageElements(read(`decks/${id}/present/index.html`) ?? '');
  const isAsked = rule?.quiz?.decks.includes(id) === true;
  return {
    deck: id,
    title: textOf(html, elements, ({ tagName }) => tagName === 'h1'),
    summary: textOf(html, elements, hasClass('lead')),
    page: encodeURI(page),
    slides: presented.map(idOf),
    quizzes: sections.flatMap((section) => quizIds(section, elements)),
    read: rule === undefined || rule.read.includes(id),
    pass: isAsked ? rule?.quiz?.score : undefined,
    minutes: stage.reduce((sum, slide) => sum + Number(attributeOf(slide, 'data-minutes') ?? 0), 0),
  };
}

/** As src/client/learning/watch-page.ts names them. */
function quizIds(section: PageElement, elements: readonly PageElement[]): string[] {
  const within = elements.filter(
    (each) => each.start > section.start && each.end <= section.end && each.attributes.has('data-quiz'),
  );
  return within.map((_, index) => (index === 0 ? idOf(section) : `${idOf(section)}.${index + 1}`));
}

const idOf = (element: PageElement) => attributeOf(element, 'id') ?? '';

const hasClass = (name: string) => (element: PageElement) =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

function textOf(
  html: string,
  elements: readonly PageElement[],
  isIt: (element: PageElement) => boolean,
): string {
  const found = elements.find(isIt);
  if (!found) return '';
  return html
    .slice(found.start, found.end)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

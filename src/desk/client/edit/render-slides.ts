import type { PreviewRequest } from '../../preview/preview-request.ts';

/** A slide as it will be presented, or why it cannot be shown. */
export type Rendered = { html: string } | { problem: string };

/** Slides that have been rendered, by their text; the eldest go first. */
const MOST = 600;

/** Renders slides of a deck, each text once. */
export class SlideRenderer {
  #known = new Map<string, Rendered>();
  readonly #surroundings: Omit<PreviewRequest, 'slides'>;

  constructor(surroundings: Omit<PreviewRequest, 'slides'>) {
    this.#surroundings = surroundings;
  }

  known(text: string): Rendered | undefined {
    return this.#known.get(text);
  }

  /** Remembers a slide as it has become by being fitted. */
  remember(text: string, rendered: Rendered): void {
    this.#known.delete(text);
    this.#known.set(text, rendered);
    for (const eldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(eldest);
    }
  }

  forget(): void {
    this.#known.clear();
  }

  /** @returns the slides by their texts; all that could not be rendered are problems */
  async render(slides: readonly string[], signal?: AbortSignal): Promise<Map<string, Rendered>> {
    const wanted = slides.filter((text) => !this.#known.has(text));
    if (wanted.length > 0) {
      const numbered = wanted.map((text, index) => ({ key: String(index), text }));
      const found = await request({ ...this.#surroundings, slides: numbered }, signal);
      // One that ends the rendering must not keep the others from being seen.
      if (found === undefined && wanted.length > 1)
        for (const text of wanted) await this.render([text], signal);
      else
        for (const [index, text] of wanted.entries())
          this.remember(text, found?.get(String(index)) ?? { problem: '' });
    }
    return new Map(
      slides.flatMap((text) => {
        const rendered = this.#known.get(text);
        return rendered ? [[text, rendered] as const] : [];
      }),
    );
  }

  /** The cover that the site makes of what the deck says of itself. */
  async cover(cover: NonNullable<PreviewRequest['slides'][number]['cover']>): Promise<Rendered> {
    const found = await request({ ...this.#surroundings, slides: [{ key: 'cover', cover }] });
    return found?.get('cover') ?? { problem: '' };
  }
}

async function request(
  asked: PreviewRequest,
  signal?: AbortSignal,
): Promise<Map<string, Rendered> | undefined> {
  const response = await fetch('/desk-preview/slides', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return new Map(
    [...page.querySelectorAll<HTMLElement>('[data-preview]')].map((each) => {
      const { preview = '', problem } = each.dataset;
      const slide = each.querySelector('section');
      return [preview, slide ? { html: slide.outerHTML } : { problem: problem ?? '' }] as const;
    }),
  );
}

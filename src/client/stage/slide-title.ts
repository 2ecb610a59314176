/** The title a slide is known by. */
export function titleOf(slide: HTMLElement): string {
  return slide.querySelector('h1, h2')?.textContent?.trim() ?? '';
}

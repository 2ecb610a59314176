import type { Page } from 'puppeteer-core';

/** What the crawl knows of a page that it has seen. */
interface SeenPage {
  faults: string[];
  ids: string[];
  /** Addresses of its links as the browser resolves them. */
  links: string[];
}

/**
 * Reads the pages of a site, answers every quiz, presents the first and the last slide of every
 * deck, and follows every link to a file, and to an element where it has a fragment.
 * @param root where the site lies, with a slash at its end
 * @param files every file of the site, as paths from its root
 * @param isVisited which of its pages are opened; links to places in others are not followed
 * @returns what is wrong
 */
export async function crawlSite(
  page: Page,
  root: string,
  files: readonly string[],
  isVisited: (path: string) => boolean = () => true,
): Promise<string[]> {
  const seen = new Map<string, SeenPage>();
  for (const file of files.filter((path) => /(?:^|\/)index\.html$/.test(path) && isVisited(path))) {
    const address = addressOf(root, file);
    await page.goto(address);
    if (file.endsWith('/present/index.html')) await presentEnds(page, file);
    seen.set(address, await page.evaluate(lookAtPage));
  }
  const known = new Set(files.map((file) => addressOf(root, file)));
  return [...seen].flatMap(([address, { faults, links }]) => {
    const dead = links.filter((link) => !leadsSomewhere(link, known, seen)).map((link) => `dead ${link}`);
    return [...faults, ...dead].map((fault) => `${address}: ${fault}`.replaceAll(root, ''));
  });
}

/** The address of a file below a root, as a browser writes it. */
export function addressOf(root: string, file: string): string {
  return root + file.split('/').map(encodeURIComponent).join('/');
}

function leadsSomewhere(
  link: string,
  known: ReadonlySet<string>,
  seen: ReadonlyMap<string, SeenPage>,
): boolean {
  // Behind reveal.js's slash stands the slide's id.
  const [path = '', fragment = ''] = link.split(/#\/?/);
  const address = path.replace(/\?.*$/, '');
  if (!known.has(address)) return false;
  const target = seen.get(address);
  return fragment === '' || target === undefined || target.ids.includes(decodeURIComponent(fragment));
}

/** Waits until a presentation stands on its first slide, and goes to the last. */
async function presentEnds(page: Page, file: string): Promise<void> {
  await page.waitForSelector('.reveal.ready');
  const width = await page.$eval('.slides > .present', (slide) => slide.getBoundingClientRect().width);
  if (width < 1000) throw new Error(`${file}: the first slide is ${width} px wide.`);
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.querySelector('.slides > .slide:last-of-type.present') !== null);
}

/** Runs in the page. */
async function lookAtPage(): Promise<SeenPage> {
  const faults: string[] = [];
  const brand = getComputedStyle(document.documentElement).getPropertyValue('--brand').trim();
  if (!/^#[0-9a-f]{6}$/.test(brand)) faults.push('no brand colour');
  if (getComputedStyle(document.body).margin !== '0px') faults.push('no styles');
  if (document.querySelectorAll('main').length !== 1) faults.push('no main');
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (!link.sheet) faults.push(`missing ${link.href}`);
  }
  for (const image of document.images) {
    image.loading = 'eager';
    const shown = await image.decode().then(
      () => true,
      () => image.naturalWidth > 0,
    );
    if (!shown && image.getAttribute('src')) faults.push(`missing ${image.src}`);
  }
  for (const quiz of document.querySelectorAll('main :is([data-quiz=single], [data-quiz=multiple])')) {
    if (quiz.closest('.reveal')) continue;
    // The script of the quizzes is loaded after the page.
    for (let waited = 0; !quiz.querySelector('.quiz-check') && waited < 5000; waited += 50)
      await new Promise((later) => setTimeout(later, 50));
    for (const input of quiz.querySelectorAll<HTMLInputElement>('[data-right=yes] input')) input.click();
    quiz.querySelector<HTMLButtonElement>('.quiz-check')?.click();
    const result = quiz.querySelector('.quiz-result')?.textContent;
    if (result !== '答对了！') faults.push(`a quiz answered right says ${result}`);
  }
  return {
    faults,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map((link) => link.href)
      .filter((link) => !/^(?:tel|mailto):/.test(link)),
  };
}

// A host serves this page at any depth of the site: the root is the nearest folder above that
// holds the site's web manifest. Until it is found, the links lead to the host's root.
async function findRoot(): Promise<URL | undefined> {
  for (let folder = new URL('.', location.href); ; folder = new URL('..', folder)) {
    const answer = await fetch(new URL('site.webmanifest', folder), { method: 'HEAD' }).catch(
      () => undefined,
    );
    if (answer?.ok && !/html/.test(answer.headers.get('content-type') ?? '')) return folder;
    if (folder.pathname === '/') return undefined;
  }
}

/** Makes what leads to the host's root lead to the site's. */
function leadTo(root: URL): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    link.href = new URL((link.getAttribute('href') ?? '').slice(1), root).href;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action^="/"]')) {
    form.action = new URL((form.getAttribute('action') ?? '').slice(1), root).href;
  }
}

/** Hosts have one such page for all languages: in another one's folder it says what that one's page says. */
async function speakLanguageOf(root: URL): Promise<void> {
  const answer = await fetch(new URL('404.html', root)).catch(() => undefined);
  if (!answer?.ok) return;
  // Its styles are not taken, and would only be told to the console as refused.
  const html = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.documentElement.lang !== document.documentElement.lang) takeWordsOf(page);
  for (const text of document.querySelectorAll('[data-other-language]')) text.remove();
}

/** What the header's tools do stays, in the other page's words. */
function takeWordsOf(page: Document): void {
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  for (const part of ['.skip', '.site-name', '.site-header nav', 'main', '.site-footer']) {
    const [own, other] = [document.querySelector(part), page.querySelector(part)];
    if (own && other) own.replaceWith(document.adoptNode(other));
  }
  const others = [...page.querySelectorAll('.site-tools *')];
  [...document.querySelectorAll('.site-tools *')].forEach((own, place) => {
    for (const name of ['aria-label', 'placeholder']) {
      const words = others[place]?.getAttribute(name);
      if (words && own.hasAttribute(name)) own.setAttribute(name, words);
    }
  });
}

if (location.protocol !== 'file:') {
  void findRoot().then(async (root) => {
    if (!root) return;
    if (document.querySelector('[data-other-language]')) await speakLanguageOf(root);
    leadTo(root);
  });
}

// The service worker marks the page that it gives in place of one which is not on the device.
if ('unreachable' in document.documentElement.dataset) {
  document.querySelector('[data-when-reachable]')?.setAttribute('hidden', '');
  document.querySelector('[data-when-unreachable]')?.removeAttribute('hidden');
}

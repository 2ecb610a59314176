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

if (location.protocol !== 'file:') {
  void findRoot().then((root) => {
    if (!root) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      link.href = new URL((link.getAttribute('href') ?? '').slice(1), root).href;
    }
    for (const form of document.querySelectorAll<HTMLFormElement>('form[action^="/"]')) {
      form.action = new URL((form.getAttribute('action') ?? '').slice(1), root).href;
    }
  });
}

// The service worker marks the page that it gives in place of one which is not on the device.
if ('unreachable' in document.documentElement.dataset) {
  document.querySelector('[data-when-reachable]')?.setAttribute('hidden', '');
  document.querySelector('[data-when-unreachable]')?.removeAttribute('hidden');
}

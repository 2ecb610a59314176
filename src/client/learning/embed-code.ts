/** The line of HTML that shows a page in a frame of another site. */
export function embedCode(address: string, title: string): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="600" style="border:0" allow="fullscreen"></iframe>`;
}

/** On a page that others may frame, its embed code to copy; a page in a frame, or of a stick, has none. */
const area = globalThis.document?.querySelector<HTMLElement>('[data-embed]');
const code = area?.querySelector('textarea');
if (area && code && window.parent === window && location.protocol !== 'file:') {
  const address = location.origin + location.pathname.replace(/index\.html$/, '');
  code.value = embedCode(address, document.querySelector('h1')?.textContent?.trim() ?? '');
  code.addEventListener('focus', () => code.select());
  area.hidden = false;
}

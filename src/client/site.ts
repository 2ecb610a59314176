import { chosenTheme, saveTheme, type Theme } from './chosen-theme.ts';
import { drawRest } from './draw-rest.ts';
import { offerReading, rememberReading } from './last-read.ts';
import { loadScript } from './load-script.ts';
import { linkWebManifest, startOffline } from './offline-start.ts';

const toggle = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
if (toggle) {
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const theme: Theme = (chosenTheme() ?? system) === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    saveTheme(theme);
  });
}

const print = document.querySelector<HTMLButtonElement>('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

addEventListener('load', () => drawRest(document.querySelectorAll('article > section')));

/** Clickers and PowerPoint start with F5, from the slide at hand with Shift; Ctrl+R still reloads. */
const present = document.querySelector<HTMLAnchorElement>('[data-present]');
document.addEventListener('keydown', (event) => {
  if (!present || event.key !== 'F5' || event.ctrlKey) return;
  event.preventDefault();
  const at = [...document.querySelectorAll('article > section[id]')].find(
    (section) => section.getBoundingClientRect().bottom > innerHeight / 3,
  );
  location.href = present.href + (event.shiftKey && at ? `#/${encodeURIComponent(at.id)}` : '');
});

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const shortcut =
    event.key === '/' ? !typing(event.target) : event.key === 'k' && (event.ctrlKey || event.metaKey);
  if (!shortcut) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-search-box] input')];
  const input = inputs.find((each) => each.offsetParent !== null);
  const link = document.querySelector<HTMLAnchorElement>('.site-tools a[data-to-search]');
  if (!input && !link) return;
  event.preventDefault();
  if (input) input.focus();
  else link?.click();
});

const script = document.currentScript;
// In a page that carries its scripts in itself there is no address to find the site by.
if (script instanceof HTMLScriptElement && script.src) {
  const root = new URL('..', script.src);
  rememberReading(root);
  offerReading(root);
  if (document.querySelector('[data-quiz], [data-checklist]'))
    void loadScript(new URL('scripts/exercises.js', root));
  // What another site frames is neither installed nor saved.
  if (window.parent !== window) void loadScript(new URL('scripts/embed.js', root));
  else if (location.protocol !== 'file:') {
    linkWebManifest(root);
    startOffline(root);
  }
}

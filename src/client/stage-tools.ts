import type { RevealApi } from 'reveal.js';
import { toggleContrast } from './contrast.ts';

/** The bar at the foot of the stage and the list of keys. */
export function setUpTools(deck: RevealApi, openSpeaker: () => void): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const keys = document.querySelector<HTMLDialogElement>('[data-keys]');
  const help = () => (keys?.open ? keys.close() : keys?.showModal());

  find('speaker')?.addEventListener('click', (event) => {
    event.preventDefault();
    openSpeaker();
  });
  find('overview')?.addEventListener('click', () => deck.toggleOverview());
  find('help')?.addEventListener('click', help);
  find('fullscreen')?.addEventListener('click', toggleFullscreen);
  find('qr-toggle')?.addEventListener('click', showQr);
  find('contrast-toggle')?.addEventListener('click', toggleContrast);
  const article = document.querySelector<HTMLAnchorElement>('[data-article]');
  const base = article?.getAttribute('href') ?? '';
  const followSlide = () => {
    const id = deck.getCurrentSlide()?.id;
    if (article) article.href = id && id !== 'cover' ? `${base}#${encodeURIComponent(id)}` : base;
  };
  deck.on('slidechanged', followSlide);
  followSlide();

  deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'speaker view' }, openSpeaker);
  deck.addKeyBinding({ keyCode: 67, key: 'C', description: 'contrast' }, toggleContrast);
  deck.addKeyBinding({ keyCode: 81, key: 'Q', description: 'QR code' }, showQr);
  deck.addKeyBinding({ keyCode: 72, key: 'H', description: 'keys' }, help);
  document.addEventListener('keydown', (event) => {
    if (event.key === '?') help();
  });

  let hide: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' && event.clientY < innerHeight - 120) return;
    document.documentElement.classList.add('show-tools');
    clearTimeout(hide);
    hide = setTimeout(() => document.documentElement.classList.remove('show-tools'), 2000);
  });
}

/** Fills the screen with the presentation, or gives it back. */
export function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.();
}

/** Shows the QR code of this slide's reading page; its script comes when it is first asked for. */
function showQr(): void {
  const address = document.querySelector<HTMLElement>('[data-qr]')?.dataset.src;
  if (!address) return;
  if (document.querySelector('script[data-qr-script]')) {
    document.dispatchEvent(new Event('lectern:qr'));
    return;
  }
  const script = document.createElement('script');
  script.src = address;
  script.dataset.qrScript = '';
  document.head.append(script);
}

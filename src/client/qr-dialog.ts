import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
const dialog = document.querySelector<HTMLDialogElement>('[data-qr]');
const article = document.querySelector<HTMLAnchorElement>('[data-article]');

// Loaded at the first press of Q; the presentation asks again with this event.
document.addEventListener('lectern:qr', (event) => {
  event.preventDefault();
  show();
});
show();

function show(): void {
  if (!dialog || !article) return;
  if (dialog.open) {
    dialog.close();
    return;
  }
  const box = dialog.querySelector('[data-qr-code]');
  const address = dialog.querySelector('[data-qr-address]');
  const reachable = /^https?:$/.test(location.protocol) && !/^(localhost|127\.|\[::1\])/.test(location.host);
  dialog.dataset.reachable = String(reachable);
  box?.replaceChildren(...(reachable ? [codeOf(article.href)] : []));
  if (address) address.textContent = decodeURI(article.href);
  dialog.showModal();
}

/** A QR code (ISO/IEC 18004) as SVG, one path of unit squares with the quiet zone of four. */
function codeOf(text: string): SVGElement {
  const { data, size } = encode(text, { border: 4 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', text);
  const path = document.createElementNS(SVG, 'path');
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}

import { encode } from 'uqr';
import { stageTextsFor } from '../../i18n/stage-texts.ts';
import { makeElement } from '../make-element.ts';
import { makeDialog, type StageDialog } from './make-dialog.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of this slide's article, or why there can be none. */
export function qrDialog(): StageDialog {
  const { presentation: words } = stageTextsFor(document.documentElement.lang);
  const box = document.createElement('div');
  const why = makeElement('p', words.qrWhy);
  const address = document.createElement('p');
  const dialog = makeDialog('qr', { title: words.qrTitle, close: words.close }, box, why, address);
  dialog.classList.add('qr');
  return {
    dialog,
    refresh: () => {
      const { href } = document.querySelector<HTMLAnchorElement>('[data-article]') ?? { href: '' };
      const reachable =
        /^https?:$/.test(location.protocol) && !/^(localhost|127\.|\[::1\])/.test(location.host);
      why.hidden = reachable;
      box.replaceChildren(...(reachable ? [codeOf(href)] : []));
      address.textContent = decodeURI(href);
    },
  };
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

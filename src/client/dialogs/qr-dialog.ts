import { stageTexts } from '../../i18n/script-texts.ts';
import { makeElement } from '../make-element.ts';
import { isReachable, qrCode } from '../qr-code.ts';
import { makeDialog, type StageDialog } from './make-dialog.ts';

/** The QR code of this slide's article, or why there can be none. */
export function qrDialog(): StageDialog {
  const { presentation: words } = stageTexts;
  const box = document.createElement('div');
  const why = makeElement('p', words.qrWhy);
  const address = document.createElement('p');
  const dialog = makeDialog('qr', { title: words.qrTitle, close: words.close }, box, why, address);
  dialog.classList.add('qr');
  return {
    dialog,
    refresh: () => {
      const { href } = document.querySelector<HTMLAnchorElement>('[data-article]') ?? { href: '' };
      const reachable = isReachable(location);
      why.hidden = reachable;
      box.replaceChildren(...(reachable ? [qrCode(href)] : []));
      address.textContent = decodeURI(href);
    },
  };
}

import { stageTexts } from '../../i18n/script-texts.ts';
import { makeElement } from '../make-element.ts';
import { makeDialog, type StageDialog } from './make-dialog.ts';

/** The list of a presentation's keys. */
export function keysDialog(): StageDialog {
  const { presentation: words } = stageTexts;
  const list = document.createElement('dl');
  for (const [keys, meaning] of words.keys) {
    const row = document.createElement('div');
    row.append(makeElement('dt', keys), makeElement('dd', meaning));
    list.append(row);
  }
  return { dialog: makeDialog('keys', { title: words.help, close: words.close }, list) };
}

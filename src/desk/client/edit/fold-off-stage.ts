import { codeFolding, foldEffect } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { blocksOf, settingsOf } from '../../edit/slide-blocks.ts';
import { texts } from '../texts.ts';

/** Shows what has fields of its own beside the text as one word each; a click opens it. */
export function folding(): Extension {
  return codeFolding({
    preparePlaceholder: (state, { from, to }) => nameOf(state, from, to),
    placeholderDOM(_, onClick, name: string) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'edit-folded';
      button.textContent = name;
      button.title = texts.edit.folded.open;
      button.addEventListener('click', onClick);
      return button;
    },
  });
}

/** Folds settings, notes and prose; what somebody is typing in stays open. */
export function foldOffStage(view: EditorView): void {
  const text = view.state.doc.toString();
  const { from, to } = view.state.selection.main;
  const settings = settingsOf(text);
  const ranges = [...(settings ? [settings] : []), ...blocksOf(text)].filter(
    (range) => !(view.hasFocus && from <= range.to && to >= range.from && from > 0),
  );
  view.dispatch({ effects: ranges.map((range) => foldEffect.of({ from: range.from, to: range.to })) });
}

function nameOf(state: EditorState, from: number, to: number): string {
  const words = texts.edit.folded;
  const text = state.sliceDoc(from, to);
  if (text.startsWith('<Notes')) return words.notes;
  return text.startsWith('<Prose') ? words.prose : words.settings;
}

import { useRef } from 'preact/hooks';
import { texts } from '../texts.ts';
import type { DeckSession } from './deck-session.ts';
import { COVER, type DeckState } from './deck-state.ts';
import type { SlideActions } from './slide-actions.ts';

interface Props {
  session: DeckSession;
  state: DeckState;
  actions: SlideActions;
  onInsert: () => void;
  onPicture: (file: File) => void;
  onKeys: () => void;
}

/** Which deck is open, whether it is saved, and what can be done with its open slide. */
export function DeckHead({ session, state, actions, onInsert, onPicture, onKeys }: Props) {
  const picture = useRef<HTMLInputElement>(null);
  const { at, infos, deck, front, save } = state;
  const words = texts.edit.actions;
  const isSlide = at !== COVER;
  const info = infos[at];
  const place = isSlide ? texts.edit.deck.place(at + 1, deck.slides.length) : texts.edit.deck.cover;
  return (
    <header class="edit-head">
      <a href="#/edit">{texts.edit.deck.back}</a>
      <h2>{front.fields.title ?? session.id}</h2>
      <p class={`edit-save ${save}`} role="status">
        {texts.shell[save]}
      </p>
      <div class="edit-tools" role="toolbar" aria-label={words.title}>
        <span class="edit-place">{place}</span>
        <button type="button" aria-keyshortcuts="Insert" onClick={actions.add}>
          {words.add}
        </button>
        <button type="button" aria-keyshortcuts="Control+D" disabled={!isSlide} onClick={actions.copy}>
          {words.copy}
        </button>
        <button type="button" aria-keyshortcuts="Alt+ArrowUp" disabled={at < 1} onClick={actions.up}>
          {words.up}
        </button>
        <button
          type="button"
          aria-keyshortcuts="Alt+ArrowDown"
          disabled={!isSlide || at === deck.slides.length - 1}
          onClick={actions.down}
        >
          {words.down}
        </button>
        <button type="button" aria-keyshortcuts="H" disabled={!isSlide} onClick={actions.hide}>
          {info?.hidden ? words.show : words.hide}
        </button>
        <button type="button" aria-keyshortcuts="Delete" disabled={!isSlide} onClick={actions.remove}>
          {words.remove}
        </button>
        <span class="edit-gap" />
        <button type="button" disabled={!isSlide} onClick={onInsert}>
          {words.insert}
        </button>
        <button type="button" disabled={!isSlide} onClick={() => picture.current?.click()}>
          {words.picture}
        </button>
        <input
          ref={picture}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onPicture(file);
          }}
        />
        <button type="button" onClick={onKeys}>
          {words.keys}
        </button>
      </div>
      <a
        class="button"
        href={`/decks/${encodeURIComponent(session.id)}/present/${info ? `#/${info.id}` : ''}`}
        target="_blank"
        rel="noreferrer"
      >
        {texts.edit.deck.present}
      </a>
    </header>
  );
}

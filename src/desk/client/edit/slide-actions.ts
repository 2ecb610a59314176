import { uniqueId } from '../../../model/ids.ts';
import { addSlide, moveSlide, removeSlide, replaceSlide } from '../../edit/deck-text.ts';
import { infoOf, setSetting } from '../../edit/slide-blocks.ts';
import type { DoneChange } from '../../journal/history.ts';
import { offer, say, sayError } from '../notice.ts';
import { ask } from '../request.ts';
import { texts } from '../texts.ts';
import type { DeckSession } from './deck-session.ts';
import { COVER, type DeckState } from './deck-state.ts';

/** What can be done with the slide that is open. */
export interface SlideActions {
  add: () => void;
  copy: () => void;
  up: () => void;
  down: () => void;
  hide: () => void;
  remove: () => void;
  moveTo: (from: number, to: number) => void;
}

export function slideActions(session: DeckSession): SlideActions {
  const words = texts.edit;
  const titleAt = (at: number) => session.state.infos[at]?.title || words.deck.untitled;
  const change = (label: string, make: Parameters<DeckSession['change']>[1]) =>
    session.change(label, make).catch(sayError);
  const ids = ({ infos }: DeckState) => new Set(infos.map(({ id }) => id));
  const moveTo = (from: number, to: number) => {
    if (to < 0 || to >= session.state.deck.slides.length || from === to) return;
    const label = words.labels.moved(titleAt(from));
    void change(label, ({ deck }) => moveSlide(deck, from, to)).then(() => say(words.movedTo(to + 1)));
  };
  return {
    add: () =>
      void change(words.labels.added, (state) => {
        const own = infoOf(words.newSlide).id;
        const id = uniqueId(own, ids(state));
        // Two slides with the title of all new ones would have one address.
        const text = id === own ? words.newSlide : setSetting(words.newSlide, 'id', id);
        return addSlide(state.deck, Math.max(state.at, COVER), text);
      }),
    copy: () => {
      const { at } = session.state;
      void change(words.labels.copied(titleAt(at)), (state) => {
        const text = state.deck.slides[at]?.text;
        if (text === undefined) return undefined;
        const id = uniqueId(state.infos[at]?.id ?? 'slide', ids(state));
        return addSlide(state.deck, at, setSetting(text, 'id', id));
      });
    },
    up: () => moveTo(session.state.at, session.state.at - 1),
    down: () => moveTo(session.state.at, session.state.at + 1),
    moveTo,
    hide: () => {
      const { at, infos } = session.state;
      const isHidden = infos[at]?.hidden ?? false;
      const label = isHidden ? words.labels.shown(titleAt(at)) : words.labels.hidden(titleAt(at));
      void change(label, ({ deck }) => {
        const text = setSetting(deck.slides[at]?.text ?? '', 'hidden', isHidden ? undefined : true);
        return { deck: replaceSlide(deck, at, text), at };
      });
    },
    remove: () => {
      const { at, deck, infos } = session.state;
      if (deck.slides.length === 1) return say(words.onlyOne, 'wrong');
      const title = titleAt(at);
      session.restoreLater(infos[at]?.id);
      void change(words.labels.removed(title), (state) => removeSlide(state.deck, at)).then(() =>
        offer(words.removed(title), { label: words.takeBack, act: () => void takeBack() }),
      );
    },
  };
}

async function takeBack(): Promise<void> {
  try {
    const { change } = await ask<{ change?: DoneChange }>('undo', { method: 'POST' });
    if (change) say(texts.shell.undone(change.label));
  } catch (error) {
    sayError(error);
  }
}

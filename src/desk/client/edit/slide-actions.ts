import { uniqueId } from '../../../model/ids.ts';
import { addSlide, moveSlide, removeSlide, replaceSlide } from '../../edit/deck-text.ts';
import { infoOf, setSetting } from '../../edit/slide-blocks.ts';
import { offer, say, sayError } from '../notice.ts';
import { takeBack } from '../take-back.ts';
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
  const titleAt = ({ infos }: DeckState, at: number) => infos[at]?.title || words.deck.untitled;
  const change = (...[label, make]: Parameters<DeckSession['change']>) =>
    session.change(label, make).catch(sayError);
  const ids = ({ infos }: DeckState) => new Set(infos.map(({ id }) => id));
  /** From where to where is asked in turn: a key may be pressed again before the slide has moved. */
  const move = (way: (state: DeckState) => { from: number; to: number }) => {
    let moved: number | undefined;
    void change(
      (state) => words.labels.moved(titleAt(state, way(state).from)),
      (state) => {
        const { from, to } = way(state);
        if (from < 0 || to < 0 || to >= state.deck.slides.length || from === to) return undefined;
        moved = to + 1;
        return moveSlide(state.deck, from, to);
      },
    ).then(() => moved !== undefined && say(words.movedTo(moved)));
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
    copy: () =>
      void change(
        (state) => words.labels.copied(titleAt(state, state.at)),
        (state) => {
          const { deck, infos, at } = state;
          const text = deck.slides[at]?.text;
          if (text === undefined) return undefined;
          const id = uniqueId(infos[at]?.id ?? 'slide', ids(state));
          return addSlide(deck, at, setSetting(text, 'id', id));
        },
      ),
    up: () => move(({ at }) => ({ from: at, to: at - 1 })),
    down: () => move(({ at }) => ({ from: at, to: at + 1 })),
    moveTo: (from, to) => move(() => ({ from, to })),
    hide: () => {
      const isHidden = ({ infos, at }: DeckState) => infos[at]?.hidden ?? false;
      void change(
        (state) => (isHidden(state) ? words.labels.shown : words.labels.hidden)(titleAt(state, state.at)),
        (state) => {
          const { deck, at } = state;
          const text = setSetting(deck.slides[at]?.text ?? '', 'hidden', isHidden(state) ? undefined : true);
          return { deck: replaceSlide(deck, at, text), at };
        },
      );
    },
    remove: () => {
      let title: string | undefined;
      const labelOf = (name: string) => words.labels.removed(name);
      void change(
        (state) => labelOf(titleAt(state, state.at)),
        (state) => {
          const { deck, infos, at } = state;
          if (deck.slides[at] === undefined) return undefined;
          if (deck.slides.length === 1) {
            say(words.onlyOne, 'wrong');
            return undefined;
          }
          title = titleAt(state, at);
          session.restoreLater(infos[at]?.id);
          return removeSlide(deck, at);
        },
      ).then(() => {
        if (title === undefined) return;
        const label = labelOf(title);
        offer(words.removed(title), { label: words.takeBack, act: () => void takeBack(label) });
      });
    },
  };
}

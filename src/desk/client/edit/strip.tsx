import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../../../model/message.ts';
import { texts } from '../texts.ts';
import { ownCoverOf } from './cover.ts';
import type { DeckSession } from './deck-session.ts';
import { COVER, type DeckState } from './deck-state.ts';
import type { SlideRenderer } from './render-slides.ts';
import type { SlideActions } from './slide-actions.ts';
import { STEP, StripPictures } from './strip-pictures.tsx';

interface StripProps {
  session: DeckSession;
  state: DeckState;
  actions: SlideActions;
  renderer: SlideRenderer;
  found: ReadonlyMap<number, readonly Message[]>;
  onEnter: () => void;
}

/** The slides of a deck, small, in their order; one is chosen, and can be moved by keys and by the mouse. */
export function Strip({ session, state, actions, renderer, found, onEnter }: StripProps) {
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const { at, infos, deck } = state;
  const words = texts.edit.deck;
  const count = deck.slides.length;
  const ofDeck = ownCoverOf(state) === undefined ? words.cover : words.details;

  const optionAt = (index: number) => list.current?.children[index + 1] as HTMLElement | undefined;
  const hadFocus = () => list.current?.contains(document.activeElement) ?? false;
  const isHeld = useRef(false);
  isHeld.current = hadFocus();
  useEffect(() => {
    const option = optionAt(at);
    option?.scrollIntoView({ block: 'nearest' });
    if (isHeld.current) option?.focus({ preventScroll: true });
  }, [at, count]);

  const choose = (index: number) => {
    session.choose(index);
    optionAt(Math.max(COVER, Math.min(index, count - 1)))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event, { at, count, choose, actions, onEnter });
    if (!act) return;
    event.preventDefault();
    act();
  };
  const drop = () => {
    if (dragged !== undefined && over !== undefined) {
      const to = over > dragged ? over - 1 : over;
      if (to !== dragged) actions.moveTo(dragged, to);
    }
    setDragged(undefined);
    setOver(undefined);
  };
  return (
    <div class="edit-strip" ref={scroller}>
      <div class="edit-strip-inner" style={{ height: `${(count + 1) * STEP}px` }}>
        <StripPictures session={session} state={state} renderer={renderer} scroller={scroller} />
        <div class="edit-strip-list" role="listbox" aria-label={words.strip} ref={list} onKeyDown={onKeyDown}>
          {[COVER, ...deck.slides.keys()].map((index) => {
            const info = infos[index];
            const messages = found.get(index) ?? [];
            const worst = messages.some(({ severity }) => severity === 'error')
              ? 'error'
              : messages.length > 0
                ? 'warning'
                : undefined;
            const suffix =
              (info?.hidden ? words.hiddenSuffix : '') +
              (worst === 'error' ? words.wrongSuffix : worst ? words.warnSuffix : '');
            const name = index === COVER ? ofDeck : words.slideName(index + 1, info?.title ?? '');
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers keys
              <div
                key={index}
                role="option"
                aria-selected={index === at}
                aria-label={name + suffix}
                title={name + suffix}
                tabIndex={index === at ? 0 : -1}
                class={[
                  info?.hidden && 'is-hidden',
                  index === dragged && 'is-dragged',
                  index === over && 'is-over',
                  over === count && index === count - 1 && 'is-over-end',
                ]
                  .filter(Boolean)
                  .join(' ')}
                style={{ height: `${STEP}px` }}
                draggable={index !== COVER}
                onClick={() => choose(index)}
                onDragStart={(event) => {
                  setDragged(index);
                  event.dataTransfer?.setData('text/plain', String(index + 1));
                  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
                }}
                onDragOver={(event) => {
                  if (dragged === undefined) return;
                  event.preventDefault();
                  const { top, height } = event.currentTarget.getBoundingClientRect();
                  setOver(Math.max(0, index + (event.clientY > top + height / 2 ? 1 : 0)));
                }}
                onDrop={(event) => {
                  event.preventDefault();
                  drop();
                }}
                onDragEnd={() => {
                  setDragged(undefined);
                  setOver(undefined);
                }}
              >
                <span class="edit-strip-number" aria-hidden="true">
                  {index === COVER ? '' : index + 1}
                  {worst && <span class={`edit-dot ${worst}`} />}
                </span>
                <span class="edit-strip-box" aria-hidden="true">
                  {index === COVER && ofDeck === words.details && <span>{ofDeck}</span>}
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface Keyed {
  at: number;
  count: number;
  choose: (index: number) => void;
  actions: SlideActions;
  onEnter: () => void;
}

function actionOf(
  event: KeyboardEvent,
  { at, count, choose, actions, onEnter }: Keyed,
): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isSlide = at !== COVER;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' && isSlide ? actions.copy : undefined;
  if (altKey) {
    if (key === 'ArrowUp') return isSlide ? actions.up : undefined;
    return key === 'ArrowDown' && isSlide ? actions.down : undefined;
  }
  if (shiftKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return () => choose(at - 1);
    case 'ArrowDown':
      return () => choose(at + 1);
    case 'PageUp':
      return () => choose(at - 5);
    case 'PageDown':
      return () => choose(at + 5);
    case 'Home':
      return () => choose(0);
    case 'End':
      return () => choose(count - 1);
    case 'Enter':
      return onEnter;
    case 'Insert':
    case 'n':
    case 'N':
      return actions.add;
    case 'h':
    case 'H':
      return isSlide ? actions.hide : undefined;
    case 'Delete':
    case 'Backspace':
      return isSlide ? actions.remove : undefined;
    default:
      return undefined;
  }
}

import { useRef, useState } from 'preact/hooks';
import { say, sayError } from '../notice.ts';
import { texts } from '../texts.ts';

/** What an item of a list needs to be moved by mouse and keyboard. */
export interface Movable {
  draggable: boolean;
  class: string;
  onDragStart(event: DragEvent): void;
  onDragOver(event: DragEvent): void;
  onDrop(event: DragEvent): void;
  onDragEnd(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** An item on its way by the keyboard: a key may be pressed again before the list shows what the last one did. */
interface Walk {
  /** Where it will be; undefined while nothing moves. */
  at: number | undefined;
  turn: Promise<boolean>;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Lets items of a list be dragged by their handles and moved with Alt + ↑ / ↓; the keyboard stays in the field where it
 * was.
 * @param move does it; false where it was refused
 */
export function useReorder(
  length: number,
  move: (from: number, to: number) => Promise<boolean>,
): (index: number) => Movable {
  const dragged = useRef<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>();
  // What is done later is done with the list as it is by then.
  const latest = useRef(move);
  latest.current = move;
  const walk = useRef<Walk>({ at: undefined, turn: Promise.resolve(true) });
  const step = (list: Element | null, index: number, by: number) => {
    const { current } = walk;
    const from = current.at ?? index;
    const to = from + by;
    if (to < 0 || to >= length) return;
    const { activeElement: active } = document;
    const field = active?.classList.contains('handle')
      ? undefined
      : active?.closest('[data-field]')?.getAttribute('data-field');
    current.at = to;
    const turn = current.turn.then((goesOn) => goesOn && latest.current(from, to)).catch(refused);
    current.turn = turn;
    const arrive = (isMoved: boolean) => {
      // Who pressed the key again goes on from there.
      if (current.turn !== turn) return;
      walk.current = { at: undefined, turn: Promise.resolve(true) };
      if (!isMoved) return;
      say(texts.reference.movedTo(to + 1, length));
      if (isStill(list)) focusIn(list?.children[to], field);
    };
    void turn.then((isMoved) => requestAnimationFrame(() => arrive(isMoved)));
  };
  return (index) => ({
    draggable: true,
    class: over === index && dragged.current !== index ? 'is-over' : '',
    onDragStart(event) {
      // Text in fields is selected with the same gesture.
      const isHandle =
        (event.target as Element).closest('.handle') !== null || event.target === event.currentTarget;
      if (!isHandle || isWriting(document.activeElement, event)) return event.preventDefault();
      event.stopPropagation();
      dragged.current = index;
      event.dataTransfer?.setData('text/plain', String(index));
    },
    onDragOver(event) {
      if (dragged.current === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(index);
    },
    onDrop(event) {
      const from = dragged.current;
      if (from === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(undefined);
      dragged.current = undefined;
      if (from !== index) void latest.current(from, index).catch(refused);
    },
    onDragEnd() {
      dragged.current = undefined;
      setOver(undefined);
    },
    onKeyDown(event) {
      const by = event.altKey ? STEPS[event.key] : undefined;
      if (by === undefined || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      step((event.currentTarget as Element).parentElement, index, by);
    },
  });
}

function isWriting(active: Element | null, event: DragEvent): boolean {
  return (
    active !== null &&
    active === document.elementFromPoint(event.clientX, event.clientY) &&
    active.matches('input, textarea')
  );
}

function refused(error: unknown): false {
  sayError(error);
  return false;
}

/** Nobody went elsewhere meanwhile; what is moved in a page loses the keyboard. */
function isStill(list: Element | null): boolean {
  const { activeElement: active } = document;
  return active === null || active === document.body || list?.contains(active) === true;
}

/** The same field of the item in its new place: its last key is the same, the place before it is another. */
function focusIn(item: Element | undefined, field: string | null | undefined): void {
  const name = field?.split('.').at(-1);
  const same =
    name === undefined
      ? null
      : item?.querySelector<HTMLElement>(`[data-field$=".${name}"] :is(input, textarea, select)`);
  (same ?? item?.querySelector<HTMLElement>('.handle'))?.focus();
}

import { useRef, useState } from 'preact/hooks';
import { say } from '../notice.ts';
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
  const step = async (list: Element | null, from: number, by: number) => {
    const to = from + by;
    if (to < 0 || to >= length) return;
    const field = document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
    const isHandle = document.activeElement?.classList.contains('handle') ?? false;
    if (!(await move(from, to))) return;
    say(texts.reference.movedTo(to + 1, length));
    requestAnimationFrame(() => focusIn(list?.children[to], isHandle ? undefined : field));
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
      if (from !== index) void move(from, index);
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
      void step((event.currentTarget as Element).parentElement, index, by);
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

/** The same field of the item in its new place: its last key is the same, the place before it is another. */
function focusIn(item: Element | undefined, field: string | null | undefined): void {
  const name = field?.split('.').at(-1);
  const same =
    name === undefined
      ? null
      : item?.querySelector<HTMLElement>(`[data-field$=".${name}"] :is(input, textarea, select)`);
  (same ?? item?.querySelector<HTMLElement>('.handle'))?.focus();
}

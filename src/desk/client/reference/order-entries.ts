import { editFile } from '../../reference/front-text.ts';
import type { ListedItem } from '../../reference/listing.ts';
import { type FolderKind, pathOf } from '../../reference/reference-kinds.ts';
import { sayError } from '../notice.ts';
import { readFile, sendChange } from '../request.ts';
import { texts } from '../texts.ts';

/** Between two places of a list: as whole as there is room for. */
export function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return 10;
  if (before === undefined) return Math.ceil((after ?? 0) / 10) * 10 - 10;
  if (after === undefined) return Math.floor(before / 10) * 10 + 10;
  if (before >= after) return undefined;
  const middle = (before + after) / 2;
  const whole = Math.round(middle);
  return whole > before && whole < after ? whole : middle;
}

/**
 * The places that entries get when one is moved: of that one alone where there is room between its neighbours, else of
 * all, in tens.
 */
export function placesAfter(
  items: readonly Pick<ListedItem, 'id' | 'order'>[],
  from: number,
  to: number,
): { id: string; order: number }[] {
  const moved = items[from];
  if (moved === undefined) return [];
  const next = items.toSpliced(from, 1).toSpliced(to, 0, moved);
  const order = between(next[to - 1]?.order, next[to + 1]?.order);
  if (order !== undefined) return [{ id: moved.id, order }];
  return next.map(({ id }, index) => ({ id, order: (index + 1) * 10 }));
}

/** Writes the places of entries after one was moved in their list. */
export async function reorderEntries(
  kind: FolderKind,
  items: readonly ListedItem[],
  from: number,
  to: number,
): Promise<boolean> {
  try {
    const places = placesAfter(items, from, to);
    const writes = await Promise.all(
      places.map(async ({ id, order }) => {
        const { path, text, version } = await readFile(pathOf(kind, id));
        const made = editFile(path, text, [{ do: 'set', path: ['order'], value: order }]);
        return { path, base: version, text: made };
      }),
    );
    await sendChange({ label: texts.reference.moved(texts.reference.kinds[kind]), writes });
    return true;
  } catch (error) {
    sayError(error);
    return false;
  }
}

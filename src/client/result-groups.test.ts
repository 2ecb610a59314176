import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '../search/search-data.ts';
import { resultGroups } from './result-groups.ts';

const found = (kinds: string) =>
  kinds.split(' ').map((kind, page): UnitEntry => ({ kind, page, isPage: false, filters: {} }));
const shown = (kinds: string) =>
  resultGroups(found(kinds)).map(({ kind, units, count }) => ({
    kind,
    shown: units.map(({ kind, page }) => `${kind}${page}`),
    count,
  }));

describe('resultGroups', () => {
  it('shows few answers as they are', () => {
    expect(shown('duty slide')).toEqual([{ kind: undefined, shown: ['duty0', 'slide1'], count: 2 }]);
  });
  it('groups what follows the best answers by kind and counts all of the kind', () => {
    expect(shown('duty duty slide slide step slide slide duty slide slide')).toEqual([
      { kind: undefined, shown: ['duty0', 'duty1', 'slide2', 'slide3', 'step4'], count: 5 },
      { kind: 'slide', shown: ['slide5', 'slide6', 'slide8'], count: 6 },
      { kind: 'duty', shown: ['duty7'], count: 3 },
    ]);
  });
  it('puts what stands on a page that was named below it', () => {
    const unit = (page: number, isPage: boolean): UnitEntry => ({ kind: 'slide', page, isPage, filters: {} });
    const [deck, slide, other] = [unit(0, true), unit(0, false), unit(1, false)];
    expect(resultGroups([deck, slide, other], true)).toEqual([
      { units: [deck, other], count: 2, parts: [slide] },
    ]);
    expect(resultGroups([deck, slide, other])[0]?.parts).toBeUndefined();
  });
});

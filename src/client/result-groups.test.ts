import { describe, expect, it } from 'vitest';
import type { UnitEntry } from '../search/search-data.ts';
import { resultGroups } from './result-groups.ts';

const found = (kinds: string) =>
  kinds.split(' ').map((kind, at): UnitEntry => ({ address: `${kind}${at}`, kind, page: '', filters: {} }));
const shown = (kinds: string) =>
  resultGroups(found(kinds)).map(({ kind, units, count }) => ({
    kind,
    shown: units.map(({ address }) => address),
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
    const unit = (address: string): UnitEntry => ({ address, kind: 'slide', page: '', filters: {} });
    const [deck, slide, other] = ['a/index.html', 'a/index.html#1', 'b/index.html#1'].map(unit);
    if (!deck || !slide || !other) throw new Error('There are no units.');
    expect(resultGroups([deck, slide, other], true)).toEqual([
      { units: [deck, other], count: 2, parts: [slide] },
    ]);
    expect(resultGroups([deck, slide, other])[0]?.parts).toBeUndefined();
  });
});

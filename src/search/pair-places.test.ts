import { expect, it } from 'vitest';
import { pairIndex } from './pair-index.ts';
import { pairPlaces } from './pair-places.ts';
import { scanPlaces } from './scan-places.ts';
import { markWords, searchedText } from './searched-text.ts';
import { textLayout } from './text-layout.ts';

const laid = (text: string) => ({
  text,
  layout: textLayout([{ unit: 0, field: 'text', length: text.length }]),
});
const ALL = ['客户投诉，客户说 100-1=0', '用 Kaizen 改进 6S', '投诉的客户客户客户', '客']
  .map((text) => searchedText(text))
  .join('\n');

function opened() {
  const { parting, parts } = pairIndex(laid(ALL));
  const loaded: number[] = [];
  const places = pairPlaces(parting, (part) => {
    loaded.push(part);
    return Promise.resolve(parts[part] ?? {});
  });
  return { places, loaded };
}

it.each(['客', '户', '客户', '客户客', '客户投诉', '投诉的客户', '诉客', 'kaiz', '6s', '100-1=0', '没有'])(
  'finds %s where a scan finds it',
  async (term) => {
    const { places } = opened();
    await places.prepare([term]);
    const searched = markWords(term);
    expect(Array.from(places.find(searched) ?? [])).toEqual(Array.from(scanPlaces(ALL).find(searched) ?? []));
  },
);

it('says nothing of what was not loaded, and loads each part once', async () => {
  const { places, loaded } = opened();
  expect(places.find('客户')).toBeUndefined();
  await places.prepare(['客户', '客户投诉 怎么办']);
  await places.prepare(['客户']);
  expect(places.find('客户')).toHaveLength(5);
  expect(new Set(loaded).size).toBe(loaded.length);
});

it('parts the pairs of a character with very many by their second one', async () => {
  const all = searchedText(`${'客户'.repeat(3000)}${'客人'.repeat(3000)}投诉`);
  const { parting, parts } = pairIndex(laid(all));
  expect(parting.own.map(([first]) => first)).toContain('客');
  const loaded: number[] = [];
  const places = pairPlaces(parting, (part) => {
    loaded.push(part);
    return Promise.resolve(parts[part] ?? {});
  });
  await places.prepare(['客户']);
  expect(loaded).toHaveLength(1);
  expect(places.find('客户')).toHaveLength(3000);
  expect(places.find('客')).toBeUndefined();
  await places.prepare(['客']);
  expect(Array.from(places.find('客') ?? [])).toEqual(Array.from(scanPlaces(all).find('客') ?? []));
});

it('keeps of a pair in very many places those in titles, and says how many there are', async () => {
  const texts = ['客户'.repeat(5000), '客户'];
  const layout = textLayout(
    texts.map((text, unit) => ({ unit, field: unit === 0 ? 'text' : 'title', length: text.length })),
  );
  const { parting, parts } = pairIndex({ text: texts.join('\n'), layout });
  const places = pairPlaces(parting, (part) => Promise.resolve(parts[part] ?? {}));
  await places.prepare(['客户', '户客']);
  expect(places.find('客户')).toHaveLength(4000);
  expect(Array.from(places.find('客户') ?? []).at(-1)).toBe(10_001);
  expect(places.shareOf?.('客户')).toBeCloseTo(4000 / 5001);
  expect(places.shareOf?.('没有')).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { placeAssets } from './place-assets.ts';
import { sha256 } from './source-record.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const asset = (file: string, content: string) => ({ file, bytes: bytes(content) });
const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([file, content]) => [file, sha256(bytes(content))]));

describe('the files of a second import', () => {
  it('take the places of those that the first one wrote', () => {
    const before = files({ 'a.png': 'old' });
    expect(placeAssets([asset('a.png', 'new')], before, before, [])).toEqual({
      renamed: new Map(),
      obsolete: [],
    });
  });

  it('get another name where an edited slide shows the old file', () => {
    const before = files({ 'a.png': 'old' });
    const plan = placeAssets([asset('a.png', 'new')], before, before, ['## 甲\n\n![图](./a.png)\n']);
    expect(plan).toEqual({ renamed: new Map([['a.png', 'a-2.png']]), obsolete: [] });
  });

  it('get another name where somebody put a file of their own', () => {
    const plan = placeAssets(
      [asset('a.png', 'new')],
      files({ 'a.png': 'mine', 'a-2.png': 'mine' }),
      new Map(),
      [],
    );
    expect(plan.renamed).toEqual(new Map([['a.png', 'a-3.png']]));
  });

  it('let old files go that nobody changed and no edited slide shows', () => {
    const before = files({ 'a.png': '1', 'b.png': '2', 'c.png': '3' });
    const present = new Map([...before, ...files({ 'c.png': 'retouched' })]);
    expect(placeAssets([], present, before, ['![](./b.png)']).obsolete).toEqual(['a.png']);
  });
});

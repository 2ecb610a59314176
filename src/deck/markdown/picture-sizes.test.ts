import { expect, it } from 'vitest';
import { childrenOf, type Node } from '../tree.ts';
import { parseMdx } from './parse-markdown.ts';
import { sizeOfPicture } from './picture-sizes.ts';

/** The pictures of a text by what they show, with their sizes. */
function picturesOf(source: string): unknown[] {
  const found: unknown[] = [];
  const read = (node: Node) => {
    if (node.type === 'image') found.push([node.alt, sizeOfPicture(node)]);
    childrenOf(node).forEach(read);
  };
  parseMdx(source).forEach(read);
  return found;
}

it.each([
  ['![大堂](./a.png)', ['大堂', {}]],
  ['![大堂|300](./a.png)', ['大堂', { width: 300 }]],
  ['![大堂|300x200](./a.png)', ['大堂', { width: 300, height: 200 }]],
  ['![w:300 大堂](./a.png)', ['大堂', { width: 300 }]],
  ['![大堂 width:300px height:200px](./a.png)', ['大堂', { width: 300, height: 200 }]],
  ['![w:50%](./a.png)', ['', { width: 640 }]],
  ['![大堂 w:9999](./a.png)', ['大堂', { width: 1280 }]],
  ['<img src="./a.png" width="300" alt="大堂" />', ['大堂', { width: 300 }]],
  ['<img src="./a.png" width={300} height="50%" alt="大堂" />', ['大堂', { width: 300, height: 360 }]],
  ['一行 <img src="./a.png" alt="大堂" /> 里', ['大堂', {}]],
  ['| 表 |\n| --- |\n| ![大堂\\|300](./a.png) |', ['大堂', { width: 300 }]],
  ['[![大堂|300](./a.png)](/decks/)', ['大堂', { width: 300 }]],
  ['![比例 A|B](./a.png)', ['比例 A|B', {}]],
  ['![图 10:30](./a.png)', ['图 10:30', {}]],
  ['![w:10cm](./a.png)', ['w:10cm', {}]],
])('%s', (source, picture) => expect(picturesOf(source)).toEqual([picture]));

it.each(['<img src="./a.png" onerror="x" />', '<img src={x} />', '<img alt="无" />'])(
  'is no picture, so that the checks name it: %s',
  (source) => expect(picturesOf(source)).toEqual([]),
);

import { expect, test } from 'vitest';
import { pageContent } from './page-blocks.ts';
import type { Fragment } from './text-line.ts';

const line = (text: string, x: number, y: number, size = 10): Fragment => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
});
const picture = (left: number, top: number) => ({
  picture: { type: 'picture' as const, file: 'a.png', alt: '' },
  extent: { left, right: left + 200, top, bottom: top + 120 },
});
const A4 = { width: 595, height: 842 };
const SLIDE = { width: 720, height: 405 };

test('a document is read column by column, each picture where it stands, with its caption', () => {
  const columns = [0, 1, 2].flatMap((row) => [
    line(`左栏第${row}行说巡更的规矩。`, 50, 100 + row * 16),
    line(`右栏第${row}行说应急的办法。`, 320, 100 + row * 16),
  ]);
  const { title, blocks } = pageContent(
    { ...A4, fragments: [line('巡更与应急', 200, 60, 20), ...columns, line('图 1 水泵房', 60, 310)] },
    [picture(50, 170)],
  );
  expect(title).toBe('巡更与应急');
  expect(blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'figure',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(blocks[3]).toMatchObject({ picture: { file: 'a.png' }, caption: [{ text: '图 1 水泵房' }] });
  expect(blocks[4]).toMatchObject({ runs: [{ text: '右栏第0行说应急的办法。' }] });
});

test('on a slide, what stands side by side stays side by side', () => {
  const { title, blocks } = pageContent(
    {
      ...SLIDE,
      fragments: [
        line('左文右图', 60, 50, 30),
        line('先关水阀', 60, 130, 18),
        line('再通知工程', 60, 160, 18),
      ],
    },
    [picture(400, 110)],
  );
  expect(title).toBe('左文右图');
  expect(blocks).toMatchObject([
    { type: 'columns', columns: [{ blocks: [{}, {}] }, { blocks: [{ type: 'picture' }] }] },
  ]);
});

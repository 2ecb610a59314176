import { expect, it } from 'vitest';
import type { Block, Picture } from '../../model/deck.ts';
import { joinMdx, writeMdx } from '../write-mdx.ts';
import { blocksToMdx } from './blocks.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const picture = (file: string): Picture => ({ type: 'picture', file, alt: '图' });

it('columns say what share of the width each takes, and may stand in one another', () => {
  const rows: Block = {
    type: 'columns',
    columns: [
      { share: 50, blocks: [picture('a.png')] },
      { share: 50, title: '晚班', blocks: [picture('b.png')] },
    ],
  };
  const mdx = blocksToMdx([
    {
      type: 'columns',
      columns: [
        { share: 40, blocks: [paragraph('甲')] },
        { share: 60, blocks: [rows] },
      ],
    },
  ]);
  expect(mdx).toBe(`<Columns shares="40 60">
<Column>

甲

</Column>
<Column>

<Columns shares="50 50">
<Column>

![图](./a.png)

</Column>
<Column title="晚班">

![图](./b.png)

</Column>
</Columns>

</Column>
</Columns>`);
});

it('a figure is a picture and, below it, what is written under it', () => {
  expect(blocksToMdx([{ type: 'figure', picture: picture('a.png'), caption: [{ text: '图 1' }] }])).toBe(
    '<Figure>\n\n![图](./a.png)\n\n图 1\n\n</Figure>',
  );
});

it('a drawing names its file and what it shows, with its words between its tags', () => {
  expect(blocksToMdx([{ type: 'drawing', file: 's5-drawing.svg', title: '谁"报"给谁', text: ['甲'] }])).toBe(
    '<Drawing src="./s5-drawing.svg" title="谁&quot;报&quot;给谁">\n\n- 甲\n\n</Drawing>',
  );
  expect(blocksToMdx([{ type: 'drawing', file: 's5-drawing.svg', title: '图', text: [] }])).toBe(
    '<Drawing src="./s5-drawing.svg" title="图" />',
  );
});

it('program text keeps its lines, indents and fences', () => {
  const text = 'for x in a:\n    print(x)\n```';
  expect(blocksToMdx([{ type: 'code', text, language: 'python' }])).toBe(`\`\`\`\`python\n${text}\n\`\`\`\``);
});

it('a slide says what stands behind it, that it is the cover, and that it is shown as it was', () => {
  const slide = { source: 1, title: '培训', blocks: [], notes: [] };
  const text = joinMdx(
    writeMdx(
      {
        title: '培训',
        assets: [],
        slides: [
          { ...slide, layout: 'cover', background: { file: 'bg.jpg', dark: true } },
          { ...slide, source: 2, background: { color: '#203040' }, drawing: 's2.svg' },
        ],
      },
      '培训.pptx',
    ),
  );
  expect(text).toContain('source="培训 第 1 页" layout="cover" background="./bg.jpg" />');
  expect(text).toContain('source="培训 第 2 页" background="#203040" drawing="./s2.svg" />');
});

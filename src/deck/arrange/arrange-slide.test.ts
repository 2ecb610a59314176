import { describe, expect, it } from 'vitest';
import { parseMdx } from '../markdown/parse-markdown.ts';
import { splitSlides } from '../split-slides.ts';
import { attributesOf, childrenOf, type Node } from '../tree.ts';
import { arrangeSlide } from './arrange-slide.ts';

const SHAPES: Record<string, { width: number; height: number }> = {
  './tall.png': { width: 270, height: 584 },
  './wide.png': { width: 1600, height: 900 },
  './square.png': { width: 300, height: 300 },
};

function arrange(source: string) {
  const [slide] = splitSlides(
    childrenOf({ type: 'root', children: parseMdx(`## 一\n\n${source}`) } as Node),
  ).slides;
  if (!slide) throw new Error('There is no slide.');
  return arrangeSlide(slide.body, slide.outline, (address) => SHAPES[address]);
}

/** The classes of the boxes and the kinds of the nodes in them, one below the other. */
function outline(nodes: readonly Node[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const name = 'name' in node && node.name ? node.name : node.type;
    const kind = String(attributesOf(node).get('class') ?? name);
    if (!['div', 'figure', 'Step', 'Columns', 'Column'].includes(String(name)))
      return [`${'  '.repeat(depth)}${node.type}`];
    return [`${'  '.repeat(depth)}${kind}`, ...outline(childrenOf(node), depth + 1)];
  });
}

const POINTS = '- 打开“我的房屋”，核对楼栋和房号\n- 点击“在线报修”\n- 拍一张照片，写清楚哪里坏了';

describe('two things to compare', () => {
  it('stand side by side, each with the words that follow it', () => {
    const figure =
      '<Figure compare>\n\n![](./tall.png)\n\n前\n\n<Posture name="smile" title="微笑" />\n\n后\n\n</Figure>';
    expect(outline(arrange(figure).nodes)).toEqual([
      'room',
      '  pictures',
      '    figure figure-compare',
      '      pictures',
      '        figure',
      '          picture',
      '            image',
      '          mdxJsxFlowElement',
      '        figure',
      '          mdxJsxFlowElement',
      '          mdxJsxFlowElement',
    ]);
  });
});

describe('a slide with a picture', () => {
  it('has a tall one beside its points', () => {
    expect(outline(arrange(`${POINTS}\n\n![](./tall.png)`).nodes)).toEqual([
      'room beside',
      '  words',
      '    list',
      '  room',
      '    pictures',
      '      picture',
      '        image',
    ]);
  });

  it('has one that stands first on the left', () => {
    expect(outline(arrange(`![](./tall.png)\n\n${POINTS}`).nodes)[0]).toBe('room beside picture-first');
  });

  it('has several below words that leave them room', () => {
    const three = '![](./wide.png) ![](./wide.png) ![](./wide.png)';
    expect(outline(arrange(`三个季度的报修。\n\n${three}`).nodes).slice(0, 3)).toEqual([
      'paragraph',
      'room',
      '  pictures',
    ]);
  });

  it('gives it all of the slide where there is nothing else', () => {
    expect(outline(arrange('![](./wide.png)').nodes)).toEqual([
      'room',
      '  pictures',
      '    picture',
      '      image',
    ]);
  });

  it('has it inside a step as outside', () => {
    const nodes = arrange(`先想一想。\n\n<Step>\n\n![](./square.png)\n\n</Step>`).nodes;
    expect(outline(nodes)).toContain('      Step');
    expect(outline(nodes)).toContain('        picture');
  });

  it('keeps words small enough to stand beside it, and large enough to be read', () => {
    const long = Array.from(
      { length: 7 },
      (_, at) => `- 第${at + 1}条：上岗之前检查仪容仪表，工牌佩戴在左胸前`,
    ).join('\n');
    const { size = 0 } = arrange(`${long}\n\n![](./tall.png)`);
    expect(size).toBeGreaterThanOrEqual(24);
    expect(size).toBeLessThan(43);
  });

  it('gives every picture of columns a height that it can be seen at', () => {
    const columns =
      '<Columns shares="45 55">\n<Column>\n\n- 甲\n\n</Column>\n<Column>\n\n![](./wide.png)\n\n![](./wide.png)\n\n</Column>\n</Columns>';
    const least = [...JSON.stringify(arrange(columns).nodes).matchAll(/--least:(\d+)/g)].map(([, height]) =>
      Number(height),
    );
    expect(least.length).toBeGreaterThan(0);
    expect(Math.min(...least)).toBeGreaterThan(100);
  });

  it('keeps pictures in a line of text in their line', () => {
    expect(outline(arrange('点击 ![保存](./square.png) 之后。').nodes)).toEqual(['paragraph']);
  });

  it('leaves notes as they are', () => {
    const { nodes } = arrange('![](./wide.png)\n\n<Notes>\n\n![](./wide.png)\n\n</Notes>');
    expect(nodes.at(-1)).toMatchObject({ name: 'Notes' });
  });
});

describe('columns in a column', () => {
  const picture = '<Figure share="7.5">\n\n![](./square.png)\n\n</Figure>';
  const ground = (text: string) => `<Remark title="">\n\n${text}\n\n</Remark>`;
  const columns = (shares: string, ...contents: string[]) =>
    `<Columns shares="${shares}">\n${contents.map((each) => `<Column>\n\n${each}\n\n</Column>`).join('\n')}\n</Columns>`;

  it('leave four pictures half of their area between words on grounds', () => {
    const rows = [
      columns('50 50', picture, picture),
      columns('50 50', `${picture}\n\n${ground('之后')}`, picture),
    ];
    const { nodes, size } = arrange(
      columns('54 46', `### 两组\n\n${POINTS}`, [ground('之前'), ...rows].join('\n\n')),
    );
    const least = [...JSON.stringify(nodes).matchAll(/--least:(\d+)/g)].map(([, height]) => Number(height));
    expect(size).toBe(28);
    // From the title to where the page's number begins.
    expect(Math.max(...least)).toBeLessThanOrEqual(676 - 149);
    // 7.5 % are a square of 263 pixels.
    expect(Math.min(...least)).toBeGreaterThanOrEqual(186);
  });
});

describe('pictures that say what share of the slide they have', () => {
  const shared = (share: number, file: string) =>
    `<Figure share="${share}">\n\n![](./${file}.png)\n\n</Figure>`;
  const heightsIn = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) => {
      const style = String(attributesOf(node).get('style') ?? '');
      return [...(style.match(/--(?:want|least):\d+/g) ?? []), ...heightsIn(childrenOf(node))];
    });

  it('leave a small one small, and a large one at least half of its area', () => {
    const row = `<Columns shares="16 84">\n<Column>\n\n${shared(1, 'square')}\n\n</Column>\n<Column>\n\n标题\n\n</Column>\n</Columns>`;
    const [outer, , inner, , large, least] = heightsIn(
      arrange(`${row}\n\n${POINTS}\n\n${shared(30, 'wide')}`).nodes,
    ).map((each) => Number(each.split(':')[1]));
    // 1 % are 96 pixels.
    for (const icon of [outer, inner]) expect(icon).toBeLessThanOrEqual(96 * 1.4);
    // 30 % of 1280 × 720 at 16:9 are 394 pixels high.
    expect(least).toBe(Math.round(394 * 0.71));
    expect(large).toBeGreaterThanOrEqual(least ?? 0);
  });
});

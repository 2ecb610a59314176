import { describe, expect, test } from 'vitest';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { reviewPage } from './review-page.ts';

const deck: Deck = {
  title: '门岗 <b>服务</b>',
  assets: [{ file: 's1-1.png', bytes: Uint8Array.of(1, 2) }],
  slides: [
    {
      source: 1,
      title: '敬礼',
      blocks: [
        {
          type: 'paragraph',
          runs: [{ text: '<script>alert(1)</script>', bold: true, link: 'https://example.com' }],
        },
        { type: 'picture', file: 's1-1.png', alt: '"图"' },
        { type: 'list', ordered: true, start: 3, items: [{ runs: [{ text: '放行' }], children: [] }] },
      ],
      notes: [{ type: 'paragraph', runs: [{ text: '示范一次' }] }],
    },
    { source: 2, title: '备用', hidden: true, blocks: [], notes: [] },
  ],
};
const messages: Message[] = [
  {
    severity: 'warning',
    rule: 'alt-text',
    place: { file: 'a.pptx', slide: 1 },
    reason: 'A picture has no description.',
  },
  { severity: 'info', rule: 'rare', place: { file: 'a.pptx' }, reason: 'Something rare.' },
];
const page = { number: 1, picture: Uint8Array.of(7), texts: ['敬礼', '只在图里'] };
const html = reviewPage({ document: 'a.pptx', deck, pages: [[page], []], messages, language: 'zh-CN' });
const [head = '', first = '', second = ''] = html.split(/<article id="s\d"/);

test('each slide stands beside its original, with its messages, notes and MDX', () => {
  expect(first).toContain('data:image/jpeg;base64,Bw==');
  expect(first).toContain('有 1 张图片没有文字说明。');
  expect(first).toContain('没有找到：<mark>只在图里</mark>');
  expect(first).toContain('<ol start="3"><li>放行</li></ol>');
  expect(first).toContain('示范一次');
  expect(first).toContain('## 敬礼');
  expect(second).toContain('放映时隐藏');
  expect(second).toContain('没有原页图片');
  expect(head).toContain('Something rare.');
  expect(head).toContain('有提示 1');
});

test('a tick is kept under what the slide says, so that a changed slide loses it', () => {
  const markOf = (title: string) => {
    const slides = [{ source: 1, title, blocks: [], notes: [] }];
    const changed = reviewPage({
      document: 'a.pptx',
      deck: { ...deck, slides },
      pages: [],
      messages: [],
      language: 'zh-CN',
    });
    return /type="checkbox" value="([^"]+)"/.exec(changed)?.[1];
  };
  expect(markOf('敬礼')).toBe(markOf('敬礼'));
  expect(markOf('敬礼')).not.toBe(markOf('还礼'));
});

test('the page holds its pictures, fetches nothing and lets no text be code', () => {
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain("default-src 'none'");
  expect(html.match(/(?:src|href)="(?!data:|#)/g)).toBeNull();
  expect(html).toContain('data:image/png;base64,AQI=');
});

describe('with what was seen of the slides', () => {
  const slides = [1, 2, 3].map((source) => ({ source, title: `第 ${source}`, blocks: [], notes: [] }));
  const part = { ...slides[1], part: 2 } as Deck['slides'][number];
  const seen = {
    outcomes: [
      { source: 1, rung: 'arranged' as const, losses: [] },
      { source: 2, rung: 'parted' as const, losses: ['picture-smaller' as const] },
      { source: 3, rung: 'pictured' as const, losses: [] },
    ],
    photos: new Map(['s1', 's2', 's2-2', 's3'].map((id, n) => [id, Uint8Array.of(n)])),
  };
  const page = reviewPage({
    document: 'a.pptx',
    deck: { ...deck, slides: [...slides.slice(0, 2), part, ...slides.slice(2)] },
    pages: [],
    messages: [],
    language: 'zh-CN',
    seen,
  });
  const articles = page.split('<article ').slice(1);

  test('slides that had to be changed are marked and come first', () => {
    expect(articles.map((text) => /^id="([^"]+)"/.exec(text)?.[1])).toEqual(['s2', 's2-2', 's3', 's1']);
    const marks = articles.map((text) => [...text.matchAll(/badge mark">([^<]+)/g)].map(([, mark]) => mark));
    expect(marks).toEqual([['分成几页', '图片变小'], ['分成几页', '图片变小'], ['保留原图'], []]);
  });

  test('each is shown as it is presented, but for those that are the original’s picture', () => {
    expect(articles.map((text) => text.includes('放映</p><img src="data:image/jpeg;base64,'))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('the page speaks the language of the site', () => {
  const pageIn = (language: string) =>
    reviewPage({ document: 'a.pptx', deck, pages: [[page], []], messages, language });
  const own = [deck.title, ...deck.slides.map(({ title }) => title)].join('');

  test('in English nothing of its own is Chinese', () => {
    const foreign = [
      ...pageIn('en-GB')
        .replace(/<script>.*<\/script>/s, '')
        .replaceAll(/title="[^"]*"/g, ''),
    ]
      .filter((letter) => /\p{Script=Han}/u.test(letter))
      .filter((letter) => !`${own}图放行示范一次只在图里第页`.includes(letter));
    expect(foreign).toEqual([]);
    expect(pageIn('en')).toContain('<html lang="en">');
  });

  test('in Taiwan it is in traditional Chinese', () => {
    expect(pageIn('zh-TW')).toContain('<h1>核對：');
    expect(pageIn('zh-TW')).not.toContain('核对');
  });

  test('a language without words of its own is shown in simplified Chinese', () => {
    expect(pageIn('fr')).toContain('<h1>核对：');
  });
});

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { courseFiles } from './course-files.ts';
import { launchPage } from './launch-page.ts';
import { packedCourse } from './packed-course.ts';
import { reportScript, STANDARDS } from './write-course-pack.ts';

const SITE: Record<string, string> = {
  'index.html': '',
  'courses/basics/index.html': `<html lang="zh-CN"><head><link rel="manifest" href="../../site.webmanifest"></head><body>
    <header class="site-header"><a href="../../index.html">首页</a></header><h1>基础 &amp; 入门</h1><p class="lead">从头。</p>
    <section data-learning-course='{"rule":{"read":["phone"],"quiz":{"decks":["phone"],"score":70}}}'></section>
    <ol class="plan"><li><h3><a href="../../decks/phone/index.html">电话</a></h3></li></ol></body></html>`,
  'decks/phone/index.html': `<html><head></head><body><nav class="neighbours"><a href="../other/index.html">下一讲</a></nav>
    <h1>电话</h1><section id="a" class="slide"><p data-quiz="single"></p><p data-quiz="match"></p></section>
    <section id="b" class="slide" data-unseen><img src="../../_astro/x.webp"></section>
    <a href="../other/index.html#x">看另一讲</a><link rel="stylesheet" href="../../_astro/y.css"></body></html>`,
  'decks/phone/present/index.html':
    '<html><head></head><body><section data-minutes="1.5"></section><section data-minutes="2"></section></body></html>',
  'decks/phone/present/notes.abc.js': '',
  'decks/other/index.html': '',
  'roles/desk/index.html': '',
  'site.webmanifest': '',
  'scripts/site.js': '',
  'scripts/search.js': '',
  '_astro/x.webp': '',
  '_astro/y.css': 'a{background:url(z.svg)}',
  '_astro/z.svg': '',
  '_astro/unused.webp': '',
};
const files = courseFiles({ id: 'basics', decks: [{ deck: 'phone' }] }, Object.keys(SITE).sort(), (path) =>
  new TextEncoder().encode(SITE[path]),
);

it('reads a course from its built pages: decks, slides, quizzes, minutes and rule', () => {
  expect(packedCourse('basics', (path) => SITE[path])).toEqual({
    id: 'basics',
    title: '基础 & 入门',
    summary: '从头。',
    language: 'zh-CN',
    decks: [
      {
        deck: 'phone',
        title: '电话',
        summary: '',
        page: 'decks/phone/index.html',
        slides: ['a'],
        quizzes: ['a', 'a.2'],
        read: true,
        pass: 70,
        minutes: 3.5,
      },
    ],
  });
});

it('takes the pages of the course and what they name, and nothing else', () => {
  expect([...files.keys()]).toEqual([
    '_astro/x.webp',
    '_astro/y.css',
    '_astro/z.svg',
    'courses/basics/index.html',
    'decks/phone/index.html',
    'decks/phone/present/index.html',
    'decks/phone/present/notes.abc.js',
    'scripts/site.js',
  ]);
});

it('leaves of links to other pages their words, and no way out of the package', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([, page]) => String(page));
  expect(pages.join('')).not.toMatch(/site-header|neighbours|other\/index|webmanifest|href="\//);
  expect(pages.join('')).toContain('<a >看另一讲</a>');
  expect(String(files.get('decks/phone/present/index.html'))).toContain(
    '<script defer src="../../../scripts/embed.js"></script></head>',
  );
});

it('a launch page has no inline script, and its plan cannot end its element', () => {
  const [deck] = packedCourse('basics', (path) => SITE[path]).decks;
  if (!deck) throw new Error('no deck');
  const options = { language: 'zh-CN', script: 'scripts/report.js', anyHost: false };
  const page = launchPage({ ...deck, title: '</script><script>alert(1)</script>' }, options);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).toContain("connect-src 'self'");
});

it.each(Object.values(STANDARDS).map(({ script }) => script))(
  '%s weighs at most 6 KB on the wire',
  async (script) => {
    expect(gzipSync(await reportScript(script, 'zh-CN'), { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  },
);

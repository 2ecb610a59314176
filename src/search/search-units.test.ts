import { describe, expect, it } from 'vitest';
import { searchUnits } from './search-units.ts';

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><body><nav>导航</nav><main>${body}</main></body></html>`;

describe('searchUnits', () => {
  it('finds a duty inside a role, each with its own text', () => {
    const units = searchUnits(
      page(
        '<div data-unit="role"><h1>大堂前台</h1><p>概要</p><li id="wait" data-unit="duty" data-title="大堂前台 · 交接班" data-ask="能走吗|可以走吗" data-filter-role="大堂前台">接班的人到了<b>才能</b>离开。</li></div>',
      ),
      'roles/front-desk/index.html',
    );
    expect(units).toMatchObject([
      { address: 'roles/front-desk/index.html', kind: 'role', title: '大堂前台', text: '概要' },
      {
        address: 'roles/front-desk/index.html#wait',
        kind: 'duty',
        title: '大堂前台 · 交接班',
        page: '大堂前台',
        text: '接班的人到了才能离开。',
        ask: '能走吗|可以走吗',
        filters: { role: ['大堂前台'] },
      },
    ]);
  });
  it('leaves out what is marked to be skipped, navigation and scripts', () => {
    const [unit] = searchUnits(
      page('<div data-unit="role"><script>x</script><details data-search-skip>备注</details>正文</div>'),
      'a.html',
    );
    expect(unit?.text).toBe('正文');
  });
  it('hands filters down, and says from where a slide is presented and whether it is a self-check', () => {
    const units = searchUnits(
      page(
        '<article data-filter-course="入职"><section id="a" data-unit="slide" data-title="一"><p data-search-skip><a class="present-here" href="/decks/x/present/#/a">放映</a></p>文</section><section id="b" data-unit="slide" data-title="二"><div class="quiz">问</div></section></article>',
      ),
      'decks/x/index.html',
    );
    expect(units).toMatchObject([
      { text: '文', filters: { course: ['入职'] }, present: 'decks/x/present/index.html#/a' },
      { title: '二', filters: { course: ['入职'] }, quiz: true },
    ]);
    expect(units[1]).not.toHaveProperty('present');
  });
  it('reads where a slide is presented from a page whose addresses are relative', () => {
    const slide =
      '<section id="一" data-unit="slide" data-title="一"><p data-search-skip><a class="present-here" href="present/index.html#/一">放映</a></p></section>';
    expect(searchUnits(page(slide), 'decks/x/index.html')[0]?.present).toBe('decks/x/present/index.html#/一');
  });
  it('finds nothing in a page without units', () => {
    expect(searchUnits(page('<p>文字</p>'), 'a.html')).toEqual([]);
  });
});

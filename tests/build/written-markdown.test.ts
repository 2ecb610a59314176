import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from './build-sites.ts';

const read = (path: string) =>
  readFileSync(join(SITES.mini, 'decks/written', path), 'utf8').replaceAll('<wbr>', '');

describe.each(['index.html', 'present/index.html', 'handout/index.html'])(
  'what authors write, in %s',
  (path) => {
    const page = read(path);

    it('is shown as it is meant in Chinese', () => {
      expect(page).toContain(
        '夏季8:00~12:00上班，14:00~18:00下班，箱子3*4*5。<strong>倾听：</strong>让客户说完。',
      );
      expect(page).toMatch(
        /<a href="https:\/\/example\.com\/docs"[^>]*>https:\/\/example\.com\/docs<\/a>，再联系客服。/,
      );
      expect(page).toMatch(/<li>一\s*<ul>\s*<li>甲<\/li>\s*<\/ul>\s*<\/li>\s*<li>二/);
      expect(page).not.toContain('讲之前先看一遍');
    });

    it('has a photo with a capital ending, in a folder, with a space in its name', () => {
      expect(page).toMatch(
        /<img [^>]*src="[^"]*_astro\/IMG[^"]*"[^>]*alt="一块蓝色"|<img [^>]*alt="一块蓝色"[^>]*src="[^"]*_astro\/IMG/,
      );
    });

    it('has a footnote at the foot of its slide, and no slide of footnotes', () => {
      expect(page).toMatch(/<aside class="footnotes"[\s\S]*?这是脚注的内容。[\s\S]*?<\/aside>/);
      expect(page).not.toContain('Footnotes');
      expect(page).toMatch(/class="remark"/);
    });
  },
);

import { expect, it } from 'vitest';
import { builtPage } from './page-edit.ts';
import { applyEdits } from './page-elements.ts';
import { withoutSearchMarks } from './search-marks.ts';

const passed = (html: string) =>
  applyEdits(html, [...withoutSearchMarks.edit(builtPage('a/index.html', html))]);

it('leaves of a unit what the browser needs', () => {
  expect(
    passed(
      '<li id="a" data-unit="duty" data-title="前台 · 接待" data-ask="谁接待|“问”" data-filter-role="前台"><p data-search-skip>1</p></li>',
    ),
  ).toBe('<li id="a" data-unit="duty"><p>1</p></li>');
});

it('leaves a slide its title, and other data as they are', () => {
  const html =
    '<section data-unit="slide" data-title="一"><input data-search-box><b data-title="二">x</b></section>';
  expect(passed(html.replace('data-title="一"', 'data-title="一" data-ask=""'))).toBe(html);
});

import { describe, expect, it } from 'vitest';
import { applyEdits, attributeOf, pageElements } from './page-elements.ts';

const HTML = `<!doctype html>
<p class="a" hidden data-x='1 > 0' title=plain>text<br/>
<a href="/x?a=1&amp;b=2">link</a></p>
<style>p > a { color: red }</style><img SRC="/y.png"><!-- <b> --><template><i></i></template>`;

describe('pageElements', () => {
  const elements = pageElements(HTML);
  const element = (tagName: string) => elements.find((each) => each.tagName === tagName);
  const written = (place: { start: number; end: number } | undefined) => HTML.slice(place?.start, place?.end);

  it('finds every element in document order, and none in comments', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(['p', 'br', 'a', 'style', 'img', 'template', 'i']);
  });

  it('knows where an element begins and ends', () => {
    expect(written(element('a'))).toBe('<a href="/x?a=1&amp;b=2">link</a>');
    expect(written(element('br'))).toBe('<br/>');
    expect(written(element('img'))).toBe('<img SRC="/y.png">');
    expect(written(element('style'))).toBe('<style>p > a { color: red }</style>');
    expect(element('a')?.line).toBe(3);
    expect(element('style')?.line).toBe(4);
  });

  it('knows where attributes stand, however they are written', () => {
    const places = [...(element('p')?.attributes.values() ?? [])].map(written);
    expect(places).toEqual(['class="a"', 'hidden', "data-x='1 > 0'", 'title=plain']);
    expect(written(element('img')?.attributes.get('src'))).toBe('SRC="/y.png"');
  });

  it('reads values with their character references', () => {
    const link = element('a');
    expect(link && attributeOf(link, 'href')).toBe('/x?a=1&b=2');
  });

  it('reads the text of styles as it is', () => {
    expect(element('style')?.text).toBe('p > a { color: red }');
  });
});

describe('applyEdits', () => {
  it('makes edits in any order', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'A' },
      { start: 2, end: 2, text: '-' },
    ];
    expect(applyEdits('abcde', edits)).toBe('Ab-cdE');
  });
});

import { describe, expect, it } from 'vitest';
import { type InlineOptions, inlineSvg } from './inline-svg.ts';

const inline = (svg: string, options: Partial<InlineOptions> = {}) =>
  inlineSvg(new TextEncoder().encode(svg), {
    prefix: 'd1-',
    root: { role: 'img', 'aria-label': '流程' },
    addressOf: (file) => (file === './a.png' ? '/_astro/a.png' : undefined),
    inSteps: true,
    hrefAttribute: 'data-href',
    ...options,
  });
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('a drawing in a page', () => {
  it('has a name, its own view box and no size', () => {
    const sized =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><path d="M0 0"/></svg>';
    expect(inline(sized)?.html).toBe(
      '<svg viewBox="0 0 9 9" role="img" aria-label="流程"><path d="M0 0"/></svg>',
    );
  });

  it('keeps its ids apart from those of the page', () => {
    const html = inline(
      svg('<g id="a"/><use href="#a"/><path fill="url(#a)" marker-end="url(\'#a\')"/>'),
    )?.html;
    expect(html).toContain('<g id="d1-a"/><use href="#d1-a"/>');
    expect(html).toContain('fill="url(#d1-a)" marker-end="url(\'#d1-a\')"');
  });

  it('runs nothing and loads nothing from elsewhere', () => {
    const html = inline(
      svg(
        '<script>alert(1)</script><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>' +
          '<a href="javascript:alert(1)"><path onclick="alert(1)"/></a><image href="https://example.com/x.png"/>' +
          '<set attributeName="href" to="javascript:alert(1)"/><rect fill="url(https://example.com/#a)"/>',
      ),
    )?.html;
    expect(html).toBe(
      '<svg viewBox="0 0 9 9" role="img" aria-label="流程"><a><path/></a><image/><rect/></svg>',
    );
  });

  it('has links as a text has', () => {
    const linked = svg(
      '<a href="https://example.com/?a=1&amp;b=2"><text>制度</text></a><a href="mailto:a@b.cn"/>',
    );
    expect(inline(linked)?.html).toContain(
      '<a href="https://example.com/?a=1&amp;b=2"><text>制度</text></a><a href="mailto:a@b.cn"/>',
    );
  });

  it('loads its pictures from the site, on the stage when their slide comes', () => {
    const picture = svg('<image href="./a.png" width="3"/><image href="./b.png"/>');
    expect(inline(picture)?.html).toContain('<image data-href="/_astro/a.png" width="3"/><image/>');
    expect(inline(picture, { hrefAttribute: 'href' })?.html).toContain(
      '<image href="/_astro/a.png" width="3"/>',
    );
  });

  it('appears click by click on the stage only', () => {
    const steps = svg('<g data-step="2"/>');
    expect(inline(steps)?.html).toContain('<g class="fragment" data-fragment-index="2"/>');
    expect(inline(steps, { inSteps: false })?.html).toContain('<g/>');
  });

  it('says its words, a line for each text', () => {
    const words = svg(
      '<title>不读</title><text><tspan>接到</tspan><tspan>报修</tspan></text><text> 派工 </text><text/>',
    );
    expect(inline(words)?.words).toEqual(['接到报修', '派工']);
  });

  it('stays a file of its own where its style sheet would rule the page, or it is none', () => {
    expect(inline(svg('<style>p { color: red }</style>'))).toBeUndefined();
    expect(inline('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>')).toBeUndefined();
    expect(inline('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBeUndefined();
    expect(inline('<svg><g></svg>')).toBeUndefined();
  });
});

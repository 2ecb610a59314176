import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSwiftSlides } from './swift-slides.ts';

const core = readFileSync(
  join(createRequire(import.meta.url).resolve('reveal.js'), '../../js/reveal.js'),
  'utf8',
);

describe('the core of reveal.js with a swift change of slides', () => {
  it('lays nothing out between the key and the frame that shows the new slide', () => {
    const change =
      /function slide\( h, v, f, origin \)[\s\S]*?\n\t}\n/.exec(withSwiftSlides(core))?.[0] ?? '';
    const beforePaint = change.replace(/afterPaint\( \(\) => (?:\{[\s\S]*?\} \);|.*)/g, '');
    expect(change).toContain('afterFade( updateSlidesVisibility )');
    expect(beforePaint).not.toMatch(/announceStatus|progress\.update|writeURL/);
  });

  it('is not made of a core that is written differently', () => {
    expect(() => withSwiftSlides(core.replaceAll('layout();', 'arrange();'))).toThrow(
      /src\/portable\/swift-slides\.ts.*[\s\S]*layout\(\);/,
    );
  });
});

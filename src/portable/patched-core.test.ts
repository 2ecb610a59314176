import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patchedCore } from './patched-core.ts';

const core = readFileSync(
  join(createRequire(import.meta.url).resolve('reveal.js'), '../../js/reveal.js'),
  'utf8',
);

describe('the patched core of reveal.js', () => {
  it('lays nothing out between the key and the frame that shows the new slide', () => {
    const change = /function slide\( h, v, f, origin \)[\s\S]*?\n\t}\n/.exec(patchedCore(core))?.[0] ?? '';
    const beforePaint = change.replace(/afterPaint\( \(\) => (?:\{[\s\S]*?\} \);|.*)/g, '');
    expect(change).toContain('afterFade( updateSlidesVisibility )');
    expect(beforePaint).not.toMatch(/announceStatus|progress\.update|writeURL/);
  });

  it('is not made of a core that is written differently', () => {
    expect(() => patchedCore(core.replaceAll('layout();', 'arrange();'))).toThrow(
      /reveal\.js\.patch does not apply/,
    );
  });
});

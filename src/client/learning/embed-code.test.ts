import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

it('is one element, whatever the title holds', () => {
  expect(embedCode('https://training.example/decks/phone/', '“A” & <b>"B"</b>')).toBe(
    '<iframe src="https://training.example/decks/phone/" title="“A” &amp; &lt;b>&quot;B&quot;&lt;/b>" width="100%" height="600" style="border:0" allow="fullscreen"></iframe>',
  );
});

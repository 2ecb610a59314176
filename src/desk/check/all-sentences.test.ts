import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { corpusSite } from '../../../tests/corpus/corpus-site.ts';
import { readCorpus } from '../../../tests/corpus/read-corpus.ts';
import { checkContent } from '../../checks/check-content.ts';
import { checkDist } from '../../checks/dist/check-dist.ts';
import { likeSource } from '../../checks/dist/like-source.ts';
import { pictureDecodes } from '../../checks/dist/picture-decodes.ts';
import { sameBytes } from '../../checks/dist/same-bytes.ts';
import { readContent } from '../../content/read-content.ts';
import { isNames, sentenceOf } from '../../i18n/messages/text-of.ts';
import type { Message } from '../../model/message.ts';

const FIXTURES = fileURLToPath(new URL('../../checks/fixtures', import.meta.url));
const messages: Message[] = [];
/** A built site with all that can be wrong with one. */
const FAULTY = {
  'page/index.html': `<img src="https://elsewhere.example/a.png"><a href="gone.html"></a><a href="#gone"></a>
    <a href="/root"></a><script src="big.js"></script>`,
  'page/big.js': randomBytes(200_000).toString('base64'),
  'big.png': ' '.repeat(600_000),
};
const filesOf = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));

beforeAll(async () => {
  for (const name of readdirSync(FIXTURES))
    messages.push(...checkContent(readContent({ root: `${FIXTURES}/${name}` })).messages);
  const { value } = readContent({ root: fileURLToPath(new URL('../../../tests/site', import.meta.url)) });
  const foreign = '<section id="foreign">** ::: </section>loose';
  const others = value.decks
    .flatMap(({ slides }) => slides)
    .map(({ outline }) => `<section id="${outline.id}">**</section>`);
  const shown = (inside: string) =>
    `<article>${inside}</article><div class="slides">${inside}<p class="stage-end"`;
  for (const page of [undefined, shown(foreign), shown(others.join(''))])
    messages.push(...likeSource(value, () => page));
  messages.push(...(await pictureDecodes(['a.png'], () => new Uint8Array(3))));
  messages.push(...checkDist(filesOf(FAULTY)).messages);
  messages.push(...sameBytes(filesOf({ a: '1', b: '1' }), filesOf({ b: '2', c: '1' })));
  for (const each of await readCorpus()) {
    const { root, publicDir, remove } = corpusSite([each]);
    try {
      messages.push(...checkContent(readContent({ root, publicDir })).messages);
    } finally {
      remove();
    }
  }
}, 120_000);

it.each(['zh-CN', 'zh-TW'])(
  'has words in %s for every sentence that the checks make of our trials, and of a site that is built wrongly',
  (language) => {
    const sentences = messages.flatMap(({ reason, hint, expected }) => [
      reason,
      ...(hint ? [hint] : []),
      ...(expected && !isNames(expected) ? [expected] : []),
    ]);
    expect(sentences.length).toBeGreaterThan(300);
    expect([...new Set(sentences)].filter((each) => sentenceOf(each, language) === undefined)).toEqual([]);
  },
);

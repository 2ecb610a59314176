import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { corpusSite } from '../../../tests/corpus/corpus-site.ts';
import { readCorpus } from '../../../tests/corpus/read-corpus.ts';
import { checkContent } from '../../checks/check-content.ts';
import { readContent } from '../../content/read-content.ts';
import { isNames, sentenceOf } from '../../i18n/messages/text-of.ts';
import type { Message } from '../../model/message.ts';

const FIXTURES = fileURLToPath(new URL('../../checks/fixtures', import.meta.url));
const messages: Message[] = [];

beforeAll(async () => {
  for (const name of readdirSync(FIXTURES))
    messages.push(...checkContent(readContent({ root: `${FIXTURES}/${name}` })).messages);
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
  'has words in %s for every sentence that the checks make of our trials',
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

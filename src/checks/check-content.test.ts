import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { formatMessages } from '../model/format-message.ts';
import { checkContent } from './check-content.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

describe('checkContent', () => {
  for (const name of readdirSync(fixtures)) {
    it(`says of ${name} what its output says, all at once, with line and advice`, async () => {
      const root = `${fixtures}/${name}`;
      const { messages } = checkContent(readContent({ root }));
      await expect(`${formatMessages(messages)}\n`).toMatchFileSnapshot(`${root}/output.txt`);
    });
  }

  it('hands over what could be read although there are mistakes', () => {
    const root = `${fixtures}/mistakes`;
    const { value } = checkContent(readContent({ root }));
    expect(value.decks[0]?.slides).toHaveLength(4);
    expect(value.roles[0]?.data?.duties).toHaveLength(2);
  });
});

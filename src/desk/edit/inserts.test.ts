import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../checks/check-file.ts';
import { readContent } from '../../content/read-content.ts';
import { deskTextsFor } from '../texts/desk-texts-for.ts';

describe.each(['zh-CN', 'zh-TW', 'en'])('what can be inserted, in %s', (language) => {
  it.each(deskTextsFor(language).edit.inserts.items)(
    'is nothing that the check objects to: %s %s',
    (...item) => {
      const [group, , , text] = item;
      expect(Object.keys(deskTextsFor(language).edit.inserts.groups)).toContain(group);
      mkdirSync('.cache', { recursive: true });
      const root = mkdtempSync('.cache/inserts-');
      try {
        const deck = join(root, 'content/decks/a');
        mkdirSync(deck, { recursive: true });
        writeFileSync(
          join(deck, 'index.mdx'),
          `---\ntitle: a\nsummary: b\nsources:\n  - document: ours\n---\n\n<Slide source="ours" />\n\n## A\n\n${text}\n\n<Prose>\n\nWords.\n\n</Prose>\n\n<Notes>\n\nWords.\n\n</Notes>\n`,
        );
        const messages = checkFile(readContent({ root }), 'content/decks/a/index.mdx');
        expect(messages).toEqual([]);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    },
  );
});

import type { Content } from '../content/content.ts';
import type { Message } from '../model/message.ts';

/** No text has `�`: a program has put it where it could not read what stood there. */
export function replacementSign(content: Content): Message[] {
  const { courses, decks, roles, procedures, phrases, glossary, site } = content;
  const files = [
    ...courses,
    ...decks,
    ...roles,
    ...procedures,
    ...phrases,
    ...[glossary ?? [], site ?? []].flat(),
  ];
  return files.flatMap(({ file, text }) => {
    if (!text.includes('\uFFFD')) return [];
    return text.split('\n').flatMap((line, index): Message[] => {
      const at = line.indexOf('\uFFFD');
      if (at < 0) return [];
      return [
        {
          severity: 'warning',
          rule: 'replacement-sign',
          place: { file, line: index + 1, column: at + 1 },
          reason: 'Here stands �: an earlier program could not read the text, and it is lost.',
          actual: line.trim().slice(0, 40),
          hint: 'Write the words again, from the document that they come from.',
        },
      ];
    });
  });
}

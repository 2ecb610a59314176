import type { Content, Entry } from '../content/content.ts';
import type { Message, Result } from '../model/message.ts';
import { checkContent } from './check-content.ts';

/**
 * What there is to say of one file, such as a deck that is being written: in a small part of the time that all content
 * takes. Of the others is only asked where they are, and what they have.
 * @param file as messages name it: `content/decks/phone/index.mdx`
 */
export function checkFile({ value, messages }: Result<Content>, file: string): Message[] {
  const aside = <Kind extends Entry<unknown>>(entries: readonly Kind[]): Kind[] =>
    entries.map((entry) => (entry.file === file ? entry : { ...entry, text: '', below: '', body: [] }));
  const content: Content = {
    ...value,
    decks: aside(value.decks).map((deck) =>
      deck.file === file ? deck : { ...deck, slides: deck.slides.map((slide) => ({ ...slide, body: [] })) },
    ),
    roles: aside(value.roles),
    procedures: aside(value.procedures),
  };
  return checkContent({ value: content, messages }).messages.filter(({ place }) => place.file === file);
}

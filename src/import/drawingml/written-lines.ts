import type { XmlElement } from '../ooxml/xml.ts';

/** What the paragraphs of a text body say (ECMA-376 part 1, §21.1.2.2.6), a line each, without any style. */
export function writtenLines(body: XmlElement): string[] {
  return body.all('a:p').map((paragraph) =>
    paragraph
      .descendants('a:t')
      .map(({ text }) => text)
      .join(''),
  );
}

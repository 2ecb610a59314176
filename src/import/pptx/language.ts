import type { XmlElement } from '../ooxml/xml.ts';

/** Counts in which language the characters of a deck are marked (`lang` of `a:rPr`, ECMA-376 part 1, §21.1.2.3.9). */
export function languageOf(): { count(slide: XmlElement): void; mostUsed(): string | undefined } {
  const characters = new Map<string, number>();
  return {
    count(slide) {
      for (const run of slide.descendants('a:r')) {
        const language = run.first('a:rPr').attribute('lang');
        if (language)
          characters.set(language, (characters.get(language) ?? 0) + run.first('a:t').text.length);
      }
    },
    mostUsed() {
      return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0];
    },
  };
}

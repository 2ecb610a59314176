import { UnreadableFile } from '../unreadable-file.ts';

/** Documents that are text only on the outside. */
const MARKUP: [name: string, pattern: RegExp][] = [
  ['a Word 2003 XML document', /^\s*<\?xml[\s\S]{0,2000}<w:wordDocument\b/],
  ['a flat OpenDocument file', /^\s*<\?xml[\s\S]{0,2000}<office:document\b/],
  ['an XML file', /^\s*<\?xml\s/],
];

/**
 * Refuses text that is the code of a document.
 * @throws UnreadableFile that says what the file is and how to save it as one that can be read.
 */
export function refuseMarkup(text: string): void {
  const found = MARKUP.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return;
  throw new UnreadableFile(
    'markup',
    `The file is ${found[0]}, whatever its name says.`,
    'Open it in Word, WPS or LibreOffice, save it as .docx or .pptx and import that.',
  );
}

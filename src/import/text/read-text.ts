import type { Deck } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { FlowSlides } from '../outline/slides-from-flow.ts';
import { isGift } from '../questions/gift/is-gift.ts';
import { isBankTable, readBankText } from '../questions/table/read-bank-table.ts';
import type { ReadOptions } from '../reader.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decodeText } from './decode-text.ts';
import { cleanExtract, isExtract } from './extract/clean-extract.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOutline, readPages } from './read-outline.ts';
import { refuseMarkup } from './refuse-markup.ts';

/** A heading of Markdown. */
const MARKDOWN_HEADING = /^#{1,6}\s+\S/m;

/**
 * Reads a text file: an extract from a document-sharing site, Markdown, or a plain outline.
 * Which of them it is, its content tells; `.md` decides where that leaves it open.
 * @throws UnreadableFile when there is no text in it, or the code of a web page or document.
 */
export async function readText(bytes: Uint8Array, options: ReadOptions): Promise<Result<Deck>> {
  const { text, messages } = decodeText(bytes, options);
  if (text.trim() === '') {
    throw new UnreadableFile(
      'empty-text',
      'The file has no text in it.',
      'Check that this is the right file.',
    );
  }
  const read = (await readBank(text, options.file)) ?? (await readDocument(text, options));
  return { ...read, messages: [...messages, ...read.messages] };
}

/** A bank of questions, where the text is one. */
async function readBank(text: string, file: string): Promise<Result<Deck> | undefined> {
  if (isGift(text, file)) return (await import('../questions/gift/read-gift.ts')).readGift(text, file);
  if (isBankTable(text, file)) return readBankText(text, file);
  return undefined;
}

async function readDocument(text: string, options: ReadOptions): Promise<Result<Deck>> {
  refuseMarkup(text);
  const isMarkdown = MARKDOWN_HEADING.test(text) || /\.(md|markdown)$/i.test(options.file);
  return isMarkdown ? readMarkdown(text, options) : readPlain(text, options.file);
}

function readPlain(text: string, file: string): Result<Deck> {
  if (isExtract(text)) return readExtract(text, file);
  return { value: deckOf(readOutline(text.split('\n'))), messages: [] };
}

function readExtract(text: string, file: string): Result<Deck> {
  const { value: extract, messages } = cleanExtract(text, file);
  const hasSlides = extract.pages.length > 1;
  const outline: FlowSlides = hasSlides
    ? { slides: readPages(extract.pages) }
    : readOutline(extract.pages.flatMap((page) => page.lines.map((line) => line.text)));
  const notice: Message = {
    severity: 'warning',
    rule: 'text-extract',
    place: { file },
    reason:
      'The text was taken out of a document by a sharing site: pictures, layout and tables are not in it.',
    hint: hasSlides
      ? 'Compare the slides with the original where you have it.'
      : 'The site does not tell where slides begin; part them with lines of --- while you edit.',
  };
  return { value: deckOf({ title: extract.title, ...outline }), messages: [notice, ...messages] };
}

function deckOf({
  title,
  slides,
  ...pages
}: Omit<FlowSlides, 'title'> & { title?: string | undefined }): Deck {
  return { title: title ?? slides[0]?.title ?? '', ...pages, slides, assets: [] };
}

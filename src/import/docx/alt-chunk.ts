import { readSideBytes } from '../drawingml/part-context.ts';
import { readWebPage } from '../html/web-page.ts';
import { convertLegacy } from '../legacy/convert-legacy.ts';
import type { XmlElement } from '../ooxml/xml.ts';
import type { FlowItem } from '../outline/flow.ts';
import { decodeText } from '../text/decode-text.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import type { DocumentContext } from './document-context.ts';
import { reportNesting } from './document-context.ts';

/** Documents inside documents, as merging tools make them; more was made to break readers. */
const MAX_DEPTH = 5;

/**
 * Reads what a `w:altChunk` brings in (ECMA-376 part 1, §17.17.2.1), by what it is: a web page with or without its
 * pictures, which export libraries write, another .docx, RTF, or plain text.
 */
export async function readAltChunk(element: XmlElement, context: DocumentContext): Promise<FlowItem[]> {
  const relationship = context.relationships.get(element.attribute('r:id'));
  const bytes =
    relationship && !relationship.external ? await readSideBytes(context, relationship.target) : undefined;
  if (bytes === undefined || bytes.length === 0) {
    reportChunk('is missing from the file', context);
    return [];
  }
  if (context.depth >= MAX_DEPTH) {
    reportNesting('A document', context);
    return [];
  }
  try {
    return await readBytes(bytes, context);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    reportChunk(`was left out: ${error.message}`, context);
    return [];
  }
}

async function readBytes(bytes: Uint8Array, context: DocumentContext): Promise<FlowItem[]> {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (head.startsWith('PK')) return context.readDocument(bytes, context);
  if (head.startsWith('{\\rtf'))
    return context.readDocument((await convertLegacy(bytes, 'rtf')).bytes, context);
  const isPage =
    /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<|^\s*(MIME-Version|Content-Type|From|Date|Subject):/i.test(head);
  if (isPage) return readWebPage(bytes, context).flow;
  const { text, messages } = decodeText(bytes, { file: '' });
  for (const message of messages) context.report(message);
  const lines = text.split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ block: { type: 'paragraph', runs: [{ text: line.trim() }] } }));
}

function reportChunk(what: string, { report }: DocumentContext): void {
  report({
    severity: 'warning',
    rule: 'embedded-document',
    reason: `A document inside this one ${what}.`,
    hint: 'Open the document in Word, save it again as .docx and import the new file.',
  });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import type { Content, DeckEntry } from '../../content/content.ts';
import { attributesOf, componentOf, type Node, walk } from '../../deck/tree.ts';
import { readPicture } from '../pptx/read-picture.ts';
import { type BankQuestion, bankQuestions } from './bank-question.ts';
import { giftText } from './gift-text.ts';
import { identifierOf, type QtiBank, qtiPackage } from './qti-package.ts';

export interface QuestionExport {
  /** What the decks' paths are relative to. */
  root: string;
  out: string;
  site: Content['site'];
  format: 'qti' | 'gift';
  /** Of the file: a course, a deck, or what all decks together are called. */
  name: string;
  title: string;
}

/** A date that two exports share: the same questions give the same bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * Writes the quizzes of decks as one package of QTI 2.1, `<name>-qti.zip`, or as `<name>.gift`.
 * @returns the path written, and how many questions; undefined where the decks have none
 */
export async function exportQuestions(
  decks: readonly DeckEntry[],
  { root, out, site, format, name, title }: QuestionExport,
): Promise<{ path: string; questions: number; withoutPicture: number } | undefined> {
  const banks = decks
    .map((deck) => ({ id: deck.id, title: deck.data?.title ?? deck.id, questions: bankQuestions(deck) }))
    .filter(({ questions }) => questions.length > 0);
  const questions = banks.flatMap((bank) => bank.questions);
  if (questions.length === 0) return undefined;
  await mkdir(out, { recursive: true });
  const pictured = questions.filter((question) => picturesOf(question).length > 0);
  if (format === 'gift') {
    const path = join(out, `${name}.gift`);
    await writeFile(path, giftText(banks));
    return { path, questions: questions.length, withoutPicture: pictured.length };
  }
  const pictures: QtiBank['pictures'] = new Map(
    await Promise.all(
      decks.map(async (deck) => {
        const own = pictured.filter((question) => question.deck === deck.id).flatMap(picturesOf);
        return [deck.id, await readPictures(join(root, dirname(deck.file)), deck.id, own)] as const;
      }),
    ),
  );
  const language = site?.data?.language ?? 'zh-CN';
  const zip = new JSZip();
  for (const [file, content] of qtiPackage({ name, title, language, decks: banks, pictures })) {
    zip.file(file, content, { date: NO_TIME, createFolders: false });
  }
  const path = join(out, `${name}-qti.zip`);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return { path, questions: questions.length, withoutPicture: 0 };
}

/** Addresses of the pictures that a question shows, as its text names them. */
function picturesOf({ text, options, pairs, why }: BankQuestion): string[] {
  const found: string[] = [];
  const nodes: Node[] = [
    ...text,
    ...why,
    ...options.flatMap((option) => [...option.nodes, ...option.feedback]),
    ...pairs.flatMap(({ left, right }) => [...left, ...right]),
  ];
  for (const node of nodes) {
    walk(node, (below) => {
      if (below.type === 'image') found.push(below.url);
      if (componentOf(below) === 'Drawing') found.push(String(attributesOf(below).get('src') ?? ''));
      return true;
    });
  }
  return found;
}

/** Pictures as every system shows them: PNG or JPEG. */
async function readPictures(
  folder: string,
  deck: string,
  addresses: readonly string[],
): Promise<Map<string, { file: string; bytes: Uint8Array }>> {
  const read = [...new Set(addresses)].map(async (address, index) => {
    const { data } = await readPicture(join(folder, decodeURI(address)));
    const [type = '', base64 = ''] = data.split(';base64,');
    const file = `pictures/${identifierOf(deck)}-${index + 1}.${type === 'image/jpeg' ? 'jpg' : 'png'}`;
    return [address, { file, bytes: Buffer.from(base64, 'base64') }] as const;
  });
  return new Map(await Promise.all(read));
}

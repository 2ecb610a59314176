import type { Block } from '../../model/deck.ts';
import { type PartContext, readSidePart } from '../drawingml/part-context.ts';
import { writtenLines } from '../drawingml/written-lines.ts';
import type { OoxmlPackage } from '../ooxml/package.ts';
import type { XmlElement } from '../ooxml/xml.ts';

/** Names of the authors of comments by id (ECMA-376 part 1, §19.4.3; [MS-PPTX], §2.16.3 for the newer part). */
export async function readCommentAuthors(pkg: OoxmlPackage, parts: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const part of parts) {
    for (const author of (await pkg.xml(part))?.descendants('p:cmAuthor', 'p188:author') ?? []) {
      names.set(author.attribute('id') ?? '', author.attribute('name') ?? '');
    }
  }
  return names;
}

/** Reads the comments on a slide, old (§19.4.2) and threaded, as paragraphs for its notes. */
export async function readComments(context: PartContext, authors: Map<string, string>): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const { target } of context.relationships.ofKind('comments')) {
    const root = await readSidePart(context, target);
    for (const comment of root.descendants('p:cm', 'p188:cm', 'p188:reply')) {
      const text = textOf(comment);
      if (text === '') continue;
      const author = authors.get(comment.attribute('authorId') ?? '') ?? '';
      const label = comment.name === 'p188:reply' ? '回复' : '批注';
      blocks.push({
        type: 'paragraph',
        runs: [{ text: `${label}${author ? `（${author}）` : ''}：${text}` }],
      });
    }
  }
  return blocks;
}

function textOf(comment: XmlElement): string {
  if (comment.name === 'p:cm') return comment.first('p:text').text.trim();
  return writtenLines(comment.first('p188:txBody')).join(' ').trim();
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { findRoles } from '../roles/find-roles.ts';
import type { RoleDraft } from '../roles/role-draft.ts';
import { NOT_SAID, writeRole } from '../roles/write-role.ts';
import { slugOf } from '../slug.ts';
import { UnreadableFile } from '../unreadable-file.ts';

export interface WrittenRoles {
  /** Paths of the files. */
  written: string[];
  messages: Message[];
}

/**
 * Writes the jobs that a document describes as files of their own into the folder of roles. A role that is there
 * stays as it is: a job of its name gets a number.
 * @param document the document's name; @param file how messages name it
 * @throws UnreadableFile when it describes no job
 */
export async function writeRoles(
  deck: Deck,
  document: string,
  file: string,
  folder: string,
): Promise<WrittenRoles> {
  const { roles, others } = findRoles(deck);
  if (roles.length === 0) throw noRoles();
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const messages: Message[] = [];
  for (const role of roles) {
    const path = await writeNew(
      folder,
      await slugOf(role.title),
      await writeRole(role, document, !deck.unpaged),
    );
    written.push(path);
    messages.push(...missing(role, file, path));
  }
  const unused = others.filter((line) => line !== deck.title);
  if (unused.length > 0) messages.push(leftOut(unused, file));
  return { written, messages };
}

/** Writes a file under the first free name; the system itself says whether it is free. */
async function writeNew(folder: string, name: string, content: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, `${n === 1 ? name : `${name}-${n}`}.mdx`);
    try {
      await writeFile(path, content, { flag: 'wx' });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function missing(role: RoleDraft, file: string, path: string): Message[] {
  const fields = [
    ...(role.department === undefined ? ['所属部门'] : []),
    ...(role.summary === undefined ? ['岗位目的'] : []),
    ...(role.duties.some(({ area }) => area === '任职要求') ? [] : ['任职要求']),
  ];
  if (fields.length === 0) return [];
  return [
    {
      severity: 'info',
      rule: 'role-not-said',
      place: { file },
      reason: `The document does not say of ${JSON.stringify(role.title)}: ${fields.join('、')}.`,
      hint: `Write it into ${path}, where ${NOT_SAID} stands, or leave it out.`,
    },
  ];
}

function leftOut(others: string[], file: string): Message {
  const first = others.slice(0, 3).map((line) => JSON.stringify(line.slice(0, 40)));
  return {
    severity: 'warning',
    rule: 'role-left-out',
    place: { file },
    reason: `${others.length} lines belong to no job and were left out: ${first.join(', ')}${others.length > 3 ? ' …' : ''}`,
    hint: 'Add to the roles what belongs to them, or import the document as a deck too, without --as roles.',
  };
}

function noRoles(): UnreadableFile {
  return new UnreadableFile(
    'no-roles',
    'The document describes no job: nothing is called 岗位名称, or no duties follow.',
    'Import it without --as roles, or write the labels 岗位名称 and 岗位职责 before the name and the duties.',
  );
}

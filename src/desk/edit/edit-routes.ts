import { posix } from 'node:path';
import { checkFile } from '../../checks/check-file.ts';
import { textOf } from '../../i18n/messages/text-of.ts';
import { ID_PATTERN } from '../../model/ids.ts';
import type { FileWrite } from '../journal/change.ts';
import { versionOf } from '../journal/version.ts';
import { type DeskRoute, RequestError } from '../server/desk-route.ts';
import { cutDeck } from './cut-deck.ts';
import { editWords } from './edit-words.ts';
import { type FrontField, frontOf, setFrontField, setFrontYaml } from './front-fields.ts';
import { newDeckText, withDeck } from './new-deck.ts';

/** What a new deck is asked for. */
export interface AskedDeck {
  id: string;
  title: string;
  summary: string;
  slide: string;
  course?: string;
  /** What the list of changes calls it. */
  label: string;
}

/** Editing decks: what of it needs the Markdown engine, YAML and the checks. All of it is written by `POST changes`. */
export const editRoutes: readonly DeskRoute[] = [
  {
    method: 'POST',
    path: 'edit/cut',
    async answer(request) {
      const cut = cutDeck((await request.json<{ text: string }>()).text);
      return { json: { ...cut, front: frontOf(cut.head) } };
    },
  },
  {
    method: 'POST',
    path: 'edit/front',
    async answer(request) {
      const { head, name, value } = await request.json<{ head: string; name?: FrontField; value: string }>();
      return { json: { head: name ? setFrontField(head, name, value) : setFrontYaml(head, value) } };
    },
  },
  {
    method: 'POST',
    path: 'edit/check',
    async answer(request, desk) {
      const { path, text } = await request.json<{ path: string; text: string }>();
      const read = desk.readWith(new Map([[path, text]]));
      const messages = checkFile(read, posix.join(desk.folder, path));
      const said = messages.map((message) => ({ ...message, ...textOf(message, desk.language()) }));
      return { json: said };
    },
  },
  {
    method: 'GET',
    path: 'edit/words',
    answer: (_, desk) => ({ json: editWords(desk.checked().value) }),
  },
  {
    method: 'POST',
    path: 'edit/decks',
    async answer(request, desk) {
      const { id, course, label, ...said } = await request.json<AskedDeck>();
      if (!ID_PATTERN.test(id)) throw new RequestError(400, id);
      const inside = (file: string) => file.slice(desk.folder.length + 1);
      const path = `decks/${id}/index.mdx`;
      const writes: FileWrite[] = [{ path, base: null, content: newDeckText(said) }];
      const found = desk.checked().value.courses.find((each) => each.id === course);
      const text = found && withDeck(found.text, id);
      if (found && text)
        writes.push({ path: inside(found.file), base: versionOf(found.text), content: text });
      await desk.journal.apply({ label, writes });
      return { json: { id } };
    },
  },
];

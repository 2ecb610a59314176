import { contentKinds } from '../../content/reference/json-schemas.ts';
import { slugOf } from '../../import/slug.ts';
import { ID_PATTERN, uniqueId } from '../../model/ids.ts';
import { contentPath } from '../journal/content-path.ts';
import { readVersion } from '../journal/version.ts';
import { type Desk, type DeskRoute, RequestError } from '../server/desk-route.ts';
import { inWords, judgeFile, ofFile } from './judge-file.ts';
import { listingOf } from './listing.ts';
import { type FolderKind, isFolderKind, pathOf, type ReferencedKind } from './reference-kinds.ts';
import { type NamedText, renamedUses, textsOf, usesOf, withoutUses } from './uses.ts';

/** The pages of the schemas by the kinds of the desk. */
const PAGES = { roles: 'role', procedures: 'procedure', phrases: 'phrases', courses: 'course' } as const;

/** An entry that is renamed or removed. */
interface NamedEntry {
  kind: string;
  id: string;
  /** What the change is called in the list of changes. */
  label: string;
}

/** What the forms of the reference ask for. */
export const referenceRoutes: readonly DeskRoute[] = [
  {
    method: 'GET',
    path: 'reference/schemas',
    answer() {
      const schemas = new Map(contentKinds().map(({ name, schema }) => [name, schema]));
      const kinds = { ...PAGES, glossary: 'glossary', site: 'site' };
      return {
        json: Object.fromEntries(Object.entries(kinds).map(([kind, page]) => [kind, schemas.get(page)])),
      };
    },
  },
  {
    method: 'GET',
    path: 'reference/listing',
    answer: (_, desk) => ({ json: listingOf(desk.checked().value) }),
  },
  {
    method: 'GET',
    path: 'reference/entries/*path',
    async answer({ params: { path = '' } }, desk) {
      const found = await readVersion(await contentPath(desk.content, path));
      if (found === undefined) return { json: { path, text: '', version: null, messages: [] } };
      const text = found.bytes.toString('utf8');
      const messages = ofFile(desk.checked().messages, desk.folder, path, text.replace(/\r\n?/g, '\n'));
      return { json: { path, text, version: found.version, messages: inWords(messages, desk.language()) } };
    },
  },
  {
    method: 'POST',
    path: 'reference/judge',
    async answer(request, { folder, language }) {
      const { path, text } = await request.json<{ path: string; text: string }>();
      return { json: inWords(judgeFile(folder, path, text), language()) };
    },
  },
  {
    method: 'POST',
    path: 'reference/id',
    async answer(request) {
      const { title, taken } = await request.json<{ title: string; taken: readonly string[] }>();
      return { json: { id: uniqueId(await idOf(title), new Set(taken)) } };
    },
  },
  {
    method: 'GET',
    path: 'reference/uses/:kind/:id',
    answer({ params: { kind = '', id = '' } }, desk) {
      return { json: usesOf(allTexts(desk), kind as ReferencedKind, id) };
    },
  },
  {
    method: 'POST',
    path: 'reference/rename',
    async answer(request, desk) {
      const { kind, id, to, label } = await request.json<NamedEntry & { to: string }>();
      const own = folderOf(kind);
      if (!ID_PATTERN.test(to)) throw new RequestError(400, to);
      const file = await fileOf(desk, pathOf(own, id));
      const uses = renamedUses(await textsOnDisk(desk), own, id, to);
      // A file that names itself is written in its new place.
      const text = uses.find(({ path }) => path === pathOf(own, id))?.text ?? file.text;
      const others = uses.filter(({ path }) => path !== pathOf(own, id));
      await desk.journal.apply({
        label,
        writes: [
          { path: pathOf(own, id), content: undefined, base: file.version },
          { path: pathOf(own, to), content: text, base: null },
          ...(await writesOf(desk, others)),
        ],
      });
      return { json: { changed: others.length } };
    },
  },
  {
    method: 'POST',
    path: 'reference/remove',
    async answer(request, desk) {
      const { kind, id, label } = await request.json<NamedEntry>();
      const own = folderOf(kind);
      const file = await fileOf(desk, pathOf(own, id));
      const others = withoutUses(await textsOnDisk(desk), own, id).filter(
        ({ path }) => path !== pathOf(own, id),
      );
      await desk.journal.apply({
        label,
        writes: [
          { path: pathOf(own, id), content: undefined, base: file.version },
          ...(await writesOf(desk, others)),
        ],
      });
      return { json: { changed: others.length } };
    },
  },
];

/** Ids begin with a letter: a title that begins with a digit gets one before it. */
async function idOf(title: string): Promise<string> {
  const slug = await slugOf(title.slice(0, 40));
  return ID_PATTERN.test(slug) ? slug : `n-${slug}`;
}

function folderOf(kind: string): FolderKind {
  if (!isFolderKind(kind)) throw new RequestError(400, kind);
  return kind;
}

const allTexts = (desk: Desk) => textsOf(desk.checked().value, desk.folder);

async function fileOf(desk: Desk, path: string): Promise<{ text: string; version: string }> {
  const found = await readVersion(await contentPath(desk.content, path));
  if (found === undefined) throw new RequestError(404, path);
  return { text: found.bytes.toString('utf8'), version: found.version };
}

/** As `allTexts`, but with marks and line ends as they stand in the files. */
async function textsOnDisk(desk: Desk): Promise<NamedText[]> {
  return Promise.all(
    allTexts(desk).map(async (each) => ({ ...each, text: (await fileOf(desk, each.path)).text })),
  );
}

async function writesOf(desk: Desk, files: readonly { path: string; text: string }[]) {
  return Promise.all(
    files.map(async ({ path, text }) => ({ path, content: text, base: (await fileOf(desk, path)).version })),
  );
}

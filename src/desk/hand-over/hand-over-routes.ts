import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { showFile } from '../../browser/open-on-machine.ts';
import type { Content } from '../../content/content.ts';
import { type Desk, type DeskRoute, RequestError } from '../server/desk-route.ts';
import { deskTextsFor } from '../texts/desk-texts-for.ts';
import { changesBetween } from './changes-between.ts';
import { commit, gitState } from './git.ts';
import { Jobs } from './jobs.ts';
import { type HandOverState, type Made, PDF_FORMS, STANDARDS, type Wanted } from './wanted.ts';

const opened = new WeakMap<Desk, Promise<Jobs>>();

function jobsOf(desk: Desk): Promise<Jobs> {
  const jobs = opened.get(desk) ?? Jobs.open(desk);
  opened.set(desk, jobs);
  return jobs;
}

const wordsOf = (desk: Desk) => deskTextsFor(desk.language()).handOver;

/** Making what is taken away, what has changed since the last time, and Git where the site is kept with it. */
export const handOverRoutes: readonly DeskRoute[] = [
  {
    method: 'GET',
    path: 'hand-over',
    async answer(_, desk) {
      const jobs = await jobsOf(desk);
      const { value } = desk.checked();
      const listed = ({ id, data }: { id: string; data: { title: string } | undefined }) => ({
        id,
        title: data?.title ?? id,
      });
      const state: HandOverState = {
        job: jobs.job,
        made: jobs.record.made.filter(({ path }) => existsSync(join(desk.root, path))),
        built: await jobs.built(),
        root: desk.root,
        decks: publishedDecks(value).map(listed),
        courses: value.courses.map(listed),
      };
      return { json: state };
    },
  },
  {
    method: 'POST',
    path: 'hand-over/jobs',
    async answer(request, desk) {
      const wanted = await request.json<Wanted>();
      const words = wordsOf(desk);
      if (!isPossible(wanted, desk.checked().value)) throw new RequestError(400, words.notPossible);
      return { json: await (await jobsOf(desk)).start(wanted, words.busy) };
    },
  },
  {
    method: 'DELETE',
    path: 'hand-over/jobs/:id',
    async answer({ params: { id = '' } }, desk) {
      const jobs = await jobsOf(desk);
      jobs.cancel(id);
      return { json: jobs.job };
    },
  },
  {
    method: 'GET',
    path: 'hand-over/files/:id',
    async answer({ params: { id = '' } }, desk) {
      const made = await madeOf(desk, id);
      if (made.isFolder) throw new RequestError(404, made.path);
      const name = basename(made.path);
      const ending = /\.\w+$/.exec(name)?.[0] ?? '';
      return { file: join(desk.root, made.path), name, type: TYPES[ending] ?? 'application/octet-stream' };
    },
  },
  {
    method: 'POST',
    path: 'hand-over/files/:id/show',
    async answer({ params: { id = '' } }, desk) {
      const { path, isFolder } = await madeOf(desk, id);
      return { json: { isShown: await showFile(join(desk.root, path), isFolder) } };
    },
  },
  {
    method: 'GET',
    path: 'hand-over/changes',
    async answer({ query }, desk) {
      const jobs = await jobsOf(desk);
      const { handOvers } = jobs.record;
      const times = handOvers.map(({ time }) => time).reverse();
      const since = Number(query.get('since') ?? times[0]);
      const before = handOvers.find(({ time }) => time === since);
      return {
        json: {
          times,
          since: before?.time,
          entries: before ? changesBetween(before, await jobs.snapshot()) : [],
        },
      };
    },
  },
  {
    method: 'GET',
    path: 'hand-over/git',
    answer: async (_, { root }) => ({ json: (await gitState(root)) ?? null }),
  },
  {
    method: 'POST',
    path: 'hand-over/commit',
    async answer(request, desk) {
      const { sentence } = await request.json<{ sentence: string }>();
      if (sentence.trim() === '') throw new RequestError(400, wordsOf(desk).git.noSentence);
      await commit(desk.root, sentence.trim()).catch((error: Error) => {
        throw new RequestError(400, error.message);
      });
      return { json: (await gitState(desk.root)) ?? null };
    },
  },
];

const TYPES: Readonly<Record<string, string>> = {
  '.zip': 'application/zip',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

async function madeOf(desk: Desk, id: string): Promise<Made> {
  const made = (await jobsOf(desk)).record.made.find((each) => each.id === id);
  if (made === undefined || !existsSync(join(desk.root, made.path)))
    throw new RequestError(404, wordsOf(desk).fileGone);
  return made;
}

const publishedDecks = ({ decks }: Content) => decks.filter(({ data }) => !data?.draft);

/** Only what the site has: names become words of a command line. */
function isPossible(wanted: Wanted, content: Content): boolean {
  const decks = publishedDecks(content).map(({ id }) => id);
  switch (wanted.kind) {
    case 'site':
    case 'zip':
      return true;
    case 'deck':
      return decks.includes(wanted.deck);
    case 'pdf':
    case 'pptx':
      return (
        wanted.decks.length > 0 &&
        wanted.decks.every((deck) => decks.includes(deck)) &&
        (wanted.kind === 'pptx' || PDF_FORMS.includes(wanted.form))
      );
    case 'lms':
      return content.courses.some(({ id }) => id === wanted.course) && STANDARDS.includes(wanted.standard);
    default:
      return false;
  }
}

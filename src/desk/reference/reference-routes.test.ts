import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { readContent } from '../../content/read-content.ts';
import { Journal } from '../journal/journal.ts';
import type { Desk, DeskRequest } from '../server/desk-route.ts';
import type { Listing } from './listing.ts';
import { referenceRoutes } from './reference-routes.ts';
import type { Use } from './uses.ts';

const small = new URL('../../../tests/site', import.meta.url).pathname;
let root = '';
let desk: Desk;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'reference-'));
  cpSync(join(small, 'content'), join(root, 'content'), { recursive: true });
  const content = join(root, 'content');
  const journal = await Journal.open(content, join(root, '.lectern/desk'));
  desk = {
    root,
    content,
    folder: 'content',
    language: () => 'zh-CN',
    journal,
    checked: () => checkContent(readContent({ root })),
  } as unknown as Desk;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function ask<Value>(path: string, params: Record<string, string>, json?: unknown): Promise<Value> {
  const route = referenceRoutes.find((each) => each.path === path);
  const request = { params, json: async () => json } as unknown as DeskRequest;
  const answer = await route?.answer(request, desk);
  return (answer as { json: Value }).json;
}
const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const errors = () => desk.checked().messages.filter(({ severity }) => severity === 'error');

describe('the reference of a site', () => {
  it('is listed in the order of its pages, with what lists can name', async () => {
    const { kinds, choices, said } = await ask<Listing>('reference/listing', {});
    expect(kinds.roles.map(({ id, detail }) => [id, detail])).toEqual([['keeper', '客服部']]);
    expect(choices.terms).toEqual([{ id: 'owner', title: '业主' }]);
    expect(said['duties.area']).toEqual(['早上', '晚上']);
  });

  it('suggests an id that is free, begins with a letter and is read as the title sounds', async () => {
    const id = async (title: string, taken: string[] = []) =>
      (await ask<{ id: string }>('reference/id', {}, { title, taken })).id;
    expect(await id('前台')).toBe('qiantai');
    expect(await id('前台', ['qiantai'])).toBe('qiantai-2');
    expect(await id('24 小时')).toMatch(/^n-24/);
  });

  it('says of an entry what the check says, and of which field', async () => {
    const text = read('roles/keeper.mdx')
      .replace('text: 按时开门。', 'text: ""')
      .replace('area: 晚上', 'areas: 晚上');
    const said = await ask<{ field?: unknown; rule: string; place: { line: number } }[]>(
      'reference/judge',
      {},
      { path: 'roles/keeper.mdx', text },
    );
    expect(said.map(({ field }) => field)).toEqual([
      ['duties', 0, 'text'],
      ['duties', 1, 'area'],
      ['duties', 1, 'areas'],
    ]);
    const terms = await ask<{ field?: unknown }[]>(
      'reference/judge',
      {},
      { path: 'glossary.yaml', text: '- id: a\n  term: ""\n' },
    );
    expect(terms.map(({ field }) => field)).toEqual([
      [0, 'term'],
      [0, 'definition'],
      [0, 'source'],
    ]);
  });

  it('knows who names an entry, and changes all of them with its id, at once', async () => {
    const uses = await ask<Use[]>('reference/uses/:kind/:id', { kind: 'roles', id: 'keeper' });
    expect(uses.map(({ path }) => path)).toContain('procedures/handover.mdx');
    const before = errors().length;
    await ask('reference/rename', {}, { kind: 'roles', id: 'keeper', to: 'porter', label: 'x' });
    expect(read('procedures/handover.mdx')).toContain('porter');
    expect(errors().length).toBe(before);
    await desk.journal.undo();
    expect(read('roles/keeper.mdx')).toContain('管理员');
    expect(read('procedures/handover.mdx')).toContain('keeper');
  });

  it('takes a removed entry out of the lists that name it', async () => {
    await ask('reference/remove', {}, { kind: 'roles', id: 'keeper', label: 'x' });
    expect(read('procedures/handover.mdx')).not.toContain('keeper');
    expect(errors().filter(({ rule }) => rule === 'reference-target')).toEqual([]);
    await desk.journal.undo();
    expect(errors()).toEqual([]);
  });
});

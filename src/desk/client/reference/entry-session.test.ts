import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../reference/judge-file.ts';
import { Conflict, type SentChange } from '../request.ts';
import type { EntryPort, ServedEntry } from './entry-port.ts';
import { EntrySession } from './entry-session.ts';
import { followedPath } from './held-fields.ts';

const ROLE = `---
title: 前台 # name
summary: 大堂
department: 客服部
duties:
  - id: one
    text: 做事
    area: 早上
  - id: two
    text: 看门
    area: 晚上
sources:
  - document: ours
---

正文
`;
const PROCEDURE = `---
title: 接电话
summary: 接
group: 电话
steps:
  - id: a
    text: 接起
sources:
  - document: ours
---
`;

/** A server that has files in memory, and a window's storage. */
function server(files: Record<string, string> = { 'roles/a.mdx': ROLE, 'procedures/p.mdx': PROCEDURE }) {
  const stored = new Map<string, string>();
  const sent: SentChange[] = [];
  const failed: unknown[] = [];
  const port: EntryPort = {
    read: async (path): Promise<ServedEntry> => {
      const text = files[path] ?? '';
      return { path, text, version: text, messages: judgeFile('content', path, text) };
    },
    judge: async (path, text) => judgeFile('content', path, text),
    send: async (change) => {
      for (const { path, base } of change.writes)
        if ((files[path] ?? null) !== base) throw new Conflict(path, files[path]);
      sent.push(change);
      for (const { path, text = '' } of change.writes) files[path] = text;
      return Object.fromEntries(change.writes.map(({ path, text = '' }) => [path, text]));
    },
    store: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    fail: (error) => failed.push(error),
  };
  const open = async (path = 'roles/a.mdx') => {
    const session = new EntrySession(path, port, () => [
      'title',
      'summary',
      'department',
      'procedures',
      'duties',
      'sources',
    ]);
    await session.load();
    return session;
  };
  return { files, sent, stored, failed, open };
}

const text = (value: string) => [value, value.trim() || undefined] as const;

describe('a form', () => {
  it('saves what is typed, with only its own line changed, as one change while somebody types', async () => {
    const { open, files, sent } = server();
    const session = await open();
    session.type(['duties', 0, 'text'], ...text('做'), 'x');
    await session.flush();
    session.type(['duties', 0, 'text'], ...text('做好事 '), 'x');
    await session.flush();
    expect(files['roles/a.mdx']).toBe(ROLE.replace('做事', '做好事'));
    expect(new Set(sent.map(({ together }) => together))).toEqual(
      new Set(['roles/a.mdx:["duties",0,"text"]']),
    );
    expect(session.state).toBe('saved');
    // The space that somebody has just typed stays until the field is left.
    expect(session.shown(['duties', 0, 'text'])).toBe('做好事 ');
    session.leave(['duties', 0, 'text']);
    expect(session.shown(['duties', 0, 'text'])).toBe('做好事');
  });

  it('keeps what the schema refuses in the field and beside it why, and not in the file, also over a new load', async () => {
    const { open, files, stored } = server();
    const session = await open();
    session.type(['title'], ...text(''), 'x');
    session.type(['summary'], ...text('门厅'), 'x');
    await session.flush();
    expect(files['roles/a.mdx']).toBe(ROLE.replace('大堂', '门厅'));
    expect(session.state).toBe('notSaved');
    expect(session.saidOf(['title'])[0]?.reason).toBe('The field `title` is missing.');
    expect(stored.size).toBe(1);
    const again = await open();
    expect(again.shown(['title'])).toBe('');
    again.type(['title'], ...text('大堂前台'), 'x');
    await again.flush();
    expect(files['roles/a.mdx']).toContain('title: 大堂前台 # name');
    expect(stored.size).toBe(0);
  });

  it('writes both sides of what names each other in one change', async () => {
    const { open, files, sent } = server();
    const session = await open();
    const others = [{ path: 'procedures/p.mdx', edits: [{ do: 'name', list: 'roles', id: 'a' } as const] }];
    await session.act({
      label: 'x',
      edits: [{ do: 'insert', path: ['procedures'], index: 0, value: 'p' }],
      others,
    });
    expect(sent).toHaveLength(1);
    expect(files['roles/a.mdx']).toContain('procedures:\n  - p\nduties:');
    expect(files['procedures/p.mdx']).toContain('roles:\n  - a\n');
  });

  it('does not do what would leave a file that the check refuses, and says why', async () => {
    const { open, files } = server();
    const session = await open();
    const refused = await session.act({ label: 'x', edits: [{ do: 'remove', path: ['duties'] }] });
    expect(refused[0]?.expected).toBe('a role has duties, or at least requirements');
    expect(files['roles/a.mdx']).toBe(ROLE);
  });

  it('lets what was typed follow its row', async () => {
    const { open, files } = server();
    const session = await open();
    session.type(['duties', 0, 'text'], ...text(''), 'x');
    await session.act({ label: 'x', edits: [{ do: 'move', path: ['duties'], from: 0, to: 1 }] });
    expect(session.shown(['duties', 1, 'text'])).toBe('');
    session.type(['duties', 1, 'text'], ...text('扫地'), 'x');
    await session.flush();
    expect(files['roles/a.mdx']).toMatch(/id: two[\s\S]*id: one\n {4}text: 扫地/);
  });

  it('asks whose text is to stand where somebody else has written meanwhile', async () => {
    const { open, files } = server();
    const session = await open();
    files['roles/a.mdx'] = ROLE.replace('大堂', '门厅');
    session.type(['duties', 0, 'text'], ...text('扫地'), 'x');
    await session.flush();
    expect(session.conflict).toBe('fields');
    expect(files['roles/a.mdx']).not.toContain('扫地');
    await session.writeOurs();
    expect(files['roles/a.mdx']).toBe(ROLE.replace('大堂', '门厅').replace('做事', '扫地'));
    files['roles/a.mdx'] = ROLE;
    session.type(['duties', 0, 'text'], ...text('擦窗'), 'x');
    await session.flush();
    await session.takeTheirs();
    expect(files['roles/a.mdx']).toBe(ROLE);
    expect(session.shown(['duties', 0, 'text'])).toBe('做事');
  });

  it('edits the text below the frontmatter, and mends a file that no form can show', async () => {
    const { open, files } = server();
    const session = await open();
    session.type(['$body'], '新的正文', '新的正文', 'x');
    await session.flush();
    expect(files['roles/a.mdx']).toBe(ROLE.replace('正文', '新的正文'));
    files['roles/a.mdx'] = ROLE.replace('title:', 'title: [');
    await session.refresh();
    expect(session.value).toBeUndefined();
    expect(session.messages[0]?.rule).toBe('yaml-syntax');
    await session.writeText(ROLE, 'x');
    expect(session.shown(['title'])).toBe('前台');
  });
});

describe('a path in a list', () => {
  it.each([
    [{ do: 'insert', path: ['l'], index: 1, value: '' }, [0, 2, 3]],
    [{ do: 'remove', path: ['l', 1] }, [0, undefined, 1]],
    [{ do: 'move', path: ['l'], from: 0, to: 2 }, [2, 0, 1]],
    [{ do: 'move', path: ['l'], from: 2, to: 0 }, [1, 2, 0]],
  ] as const)('follows %j', (edit, places) => {
    expect([0, 1, 2].map((at) => followedPath(['l', at, 'x'], edit)?.[1])).toEqual(places);
  });
});

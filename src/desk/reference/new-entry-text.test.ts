import { expect, it } from 'vitest';
import { judgeFile } from './judge-file.ts';
import { newEntryText, STARTS } from './new-entry-text.ts';
import { FOLDER_KINDS, pathOf } from './reference-kinds.ts';

it.each(FOLDER_KINDS)('a new entry of %s passes the check as soon as the questions are answered', (kind) => {
  const values = Object.fromEntries(
    STARTS[kind].map(({ path }) => [
      path.join('.'),
      '答: "一"\n二'.slice(0, path.includes('decks') ? 1 : undefined),
    ]),
  );
  const oneLine = Object.fromEntries(
    STARTS[kind].map(({ path, isSeveral }) => {
      const key = path.join('.');
      return [key, isSeveral ? (values[key] ?? '') : '答: "一"'];
    }),
  );
  const path = pathOf(kind, 'new');
  expect(judgeFile('content', path, newEntryText(kind, oneLine, 'first'))).toEqual([]);
});

it('a role that is half answered is refused field by field', () => {
  const text = newEntryText('roles', { title: '前台' }, 'first');
  const fields = judgeFile('content', 'roles/a.mdx', text).map(({ field }) => field?.join('.'));
  expect(fields).toEqual(['summary', 'department', 'duties.0.text', 'duties.0.area']);
});

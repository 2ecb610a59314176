import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runImportJob } from './import-job.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DOCUMENT =
  '<html><body><h1>岗位说明汇编</h1><p>自发布之日起执行。</p><h2>前台接待员岗位职责</h2><ol><li>接待来访。</li></ol><h2>会议服务员岗位职责</h2><p>所属部门：会务组</p><p>岗位职责：</p><p>1、布置会场。</p></body></html>';

it('a document that describes jobs becomes a role for each, beside those that are there', async () => {
  const file = join(folder, '汇编.html');
  writeFileSync(file, DOCUMENT);
  const roles = join(folder, 'roles');
  const first = await runImportJob({ file, target: { kind: 'roles', path: roles } });
  expect(first.ok).toBe(true);
  const names = readdirSync(roles).sort();
  expect(names).toEqual(['huiyi-fuwu-yuan.mdx', 'qiantai-jiedaiyuan.mdx']);
  const before = names.map((name) => readFileSync(join(roles, name), 'utf8'));
  await runImportJob({ file, target: { kind: 'roles', path: roles } });
  expect(names.map((name) => readFileSync(join(roles, name), 'utf8'))).toEqual(before);
  expect(readdirSync(roles)).toHaveLength(4);
});

it('what the document does not say, and what belongs to no job, is said', async () => {
  const file = join(folder, '汇编.html');
  writeFileSync(file, DOCUMENT);
  const { messages } = await runImportJob({ file, target: { kind: 'roles', path: join(folder, 'roles') } });
  const said = messages.map(({ rule, reason }) => `${rule} ${reason}`);
  expect(said).toContainEqual(expect.stringMatching(/^role-not-said .*前台接待员.*所属部门/));
  expect(said).toContainEqual(expect.stringMatching(/^role-left-out .*自发布之日起执行/));
  expect(said).not.toContainEqual(expect.stringMatching(/^roles-offered/));
});

it('a document without jobs fails and writes nothing', async () => {
  const file = join(folder, 'a.txt');
  writeFileSync(file, '一、接听电话\n铃响三声之内接起。');
  const outcome = await runImportJob({ file, target: { kind: 'roles', path: join(folder, 'roles') } });
  expect(outcome.ok).toBe(false);
  expect(outcome.messages).toMatchObject([{ rule: 'no-roles' }]);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

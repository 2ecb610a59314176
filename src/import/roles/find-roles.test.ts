import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleSchema } from '../../content/schemas/role.ts';
import { readHtml } from '../html/read-html.ts';
import { findRoles } from './find-roles.ts';
import { jobInHeading, labelIn } from './role-fields.ts';
import { rolesOffered } from './roles-offered.ts';
import { writeRole } from './write-role.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('a document that describes jobs becomes the roles of its fixture', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const input = readFileSync(join(FIXTURES, name, 'input.html'));
    const { value } = await readHtml(input, { file: 'input.html' });
    const written = await Promise.all(
      findRoles(value).roles.map((role) => writeRole(role, 'input.html', false)),
    );
    await expect(written.join('\n')).toMatchFileSnapshot(join(FIXTURES, name, 'roles.mdx'));
    for (const text of written) {
      const { success } = roleSchema.safeParse(parse(text.split('---\n')[1] ?? ''));
      expect(success).toBe(true);
    }
  });
});

it('a document with jobs is offered as roles, any other is not', async () => {
  const input = readFileSync(join(FIXTURES, 'several-in-one-document', 'input.html'));
  const { value } = await readHtml(input, { file: 'input.html' });
  expect(rolesOffered(value, 'a.docx').map(({ reason }) => reason)).toEqual([
    '2 job descriptions were found: 前台接待员、会议服务员.',
  ]);
  const other = Buffer.from(
    '<h1>电话礼仪</h1><p>职责：接电话。</p><table><tr><td>岗位</td><td>人数</td></tr></table>',
  );
  expect(rolesOffered((await readHtml(other, { file: 'a' })).value, 'a')).toEqual([]);
});

it.each([
  ['一、岗 位 职 责：', '岗位职责'],
  ['（二）任职资格', '任职资格'],
  ['岗位职责（2）', '岗位职责'],
  ['为来访客户解答咨询，登记来访人员', ''],
])('%s has the label %j', (text, label) => {
  expect(labelIn(text)).toBe(label);
});

it.each([
  ['大堂前台岗位说明书', '大堂前台'],
  ['附件1：会议服务员岗位职责', '会议服务员'],
  ['客服部岗位职责汇编', undefined],
  ['公司岗位说明书', undefined],
  ['什么是岗位职责', undefined],
])('the heading %s names the job %s', (heading, job) => {
  expect(jobInHeading(heading)).toBe(job);
});

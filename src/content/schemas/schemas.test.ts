import { describe, expect, it } from 'vitest';
import { entryId } from '../collections.ts';
import { courseSchema } from './course.ts';
import { phrasesSchema } from './phrase.ts';
import { procedureSchema } from './procedure.ts';
import { roleSchema } from './role.ts';
import { siteSchema } from './site.ts';

const sources = [{ document: 'ours' }];
const complaints = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('entryId', () => {
  it.each([
    ['decks/phone/index.mdx', 'phone'],
    ['roles/front-desk.mdx', 'front-desk'],
    ['courses/basics.yaml', 'basics'],
  ])('of %s is %s', (path, id) => {
    expect(entryId(path)).toBe(id);
  });
});

describe('a course', () => {
  it('needs goals and decks, and knows no other fields', () => {
    const result = courseSchema.safeParse({
      title: '课程',
      summary: '概要',
      audience: '新人',
      purpose: '上岗',
      goals: [],
      decks: [],
      sources,
      minuts: 3,
    });
    expect(complaints(result)).toEqual(['goals', 'decks', '']);
  });
});

describe('a role', () => {
  const role = { title: '前台', summary: '大堂', department: '客服部', sources };
  it('has at least one duty, each with an id that can stand in an address', () => {
    expect(complaints(roleSchema.safeParse({ ...role, duties: [] }))).toEqual(['duties']);
    const duties = [{ id: '1 a', text: '做事', area: '服务' }];
    expect(complaints(roleSchema.safeParse({ ...role, duties }))).toEqual(['duties.0.id']);
  });
});

describe('a procedure', () => {
  const procedure = { title: '报修', summary: '概要', group: '业务', sources };
  const steps = [{ id: 'a', text: '受理' }];
  it('has steps unless it is only named', () => {
    expect(procedureSchema.safeParse({ ...procedure, steps }).success).toBe(true);
    expect(procedureSchema.safeParse({ ...procedure, status: 'named' }).success).toBe(true);
    expect(complaints(procedureSchema.safeParse(procedure))).toEqual(['steps']);
    expect(complaints(procedureSchema.safeParse({ ...procedure, status: 'named', steps }))).toEqual([
      'steps',
    ]);
  });
});

describe('phrases', () => {
  const situation = { title: '问候', summary: '概要', sources };
  it('may give one wording or several', () => {
    const { phrases } = phrasesSchema.parse({
      ...situation,
      phrases: [{ id: 'a', say: '您好', avoid: ['喂', '谁'] }],
    });
    expect(phrases[0]).toMatchObject({ say: ['您好'], avoid: ['喂', '谁'] });
  });
  it('say something', () => {
    expect(complaints(phrasesSchema.safeParse({ ...situation, phrases: [{ id: 'a' }] }))).toEqual([
      'phrases.0',
    ]);
  });
});

describe('the site', () => {
  it('has a brand colour written in six digits', () => {
    const site = { name: '站', tagline: '一句话', organisation: '物业' };
    expect(siteSchema.parse(site).colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(complaints(siteSchema.safeParse({ ...site, colour: 'teal' }))).toEqual(['colour']);
  });
});

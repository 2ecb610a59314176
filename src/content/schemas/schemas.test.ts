import { describe, expect, it } from 'vitest';
import { entryId } from '../collections.ts';
import { courseSchema } from './course.ts';
import { phrasesSchema } from './phrase.ts';
import { procedureSchema } from './procedure.ts';
import { roleSchema } from './role.ts';
import { siteSchema } from './site.ts';
import { termSchema } from './term.ts';

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

describe('what is known of a post', () => {
  const role = { title: '前台', summary: '大堂', department: '客服部', sources };
  const requirements = [{ id: 'smile', area: '基本素质', text: '面带微笑' }];
  it('is a line, several lines, or a statement of ours', () => {
    const { reportsTo, worksWith, hours } = roleSchema.parse({
      ...role,
      requirements,
      reportsTo: '客服经理',
      worksWith: ['保安', '保洁'],
      hours: { text: '三班', ours: true },
    });
    expect([reportsTo, worksWith, hours]).toEqual([
      { text: ['客服经理'], ours: undefined },
      { text: ['保安', '保洁'], ours: undefined },
      { text: ['三班'], ours: true },
    ]);
  });
  it('may be requirements without duties, but not neither', () => {
    expect(complaints(roleSchema.safeParse({ ...role, requirements }))).toEqual([]);
    expect(complaints(roleSchema.safeParse(role))).toEqual(['duties']);
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

describe('a term', () => {
  const term = { id: 'a', term: '收楼', definition: '验收并接收房屋。' };
  it('comes from a document or is ours; which part is ours stands in its own field', () => {
    expect(termSchema.safeParse({ ...term, source: 'ours' }).success).toBe(true);
    expect(termSchema.safeParse({ ...term, source: '001 第 24 页', ours: '解释' }).success).toBe(true);
    expect(complaints(termSchema.safeParse({ ...term, source: '001 第 24 页；ours' }))).toEqual(['source']);
  });
});

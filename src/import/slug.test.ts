import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['客户服务.pptx', 'kehu-fuwu'],
  ['D:\\课件\\001 Phone Etiquette（终稿）.ppt', '001-phone-etiquette-zhong-gao'],
  ['Résumé_2024.final.docx', 'resume-2024-final'],
  ['绿化.pptx', 'lvhua'],
  ['！！！.pdf', 'deck'],
  ['🙂.pptx', 'deck'],
])('the address of %s is %s', async (name, slug) => {
  expect(await slugOf(name)).toBe(slug);
});

it('an address is not longer than 60 characters and ends with a whole word', async () => {
  const slug = await slugOf('物业管理公司客户服务部新员工入职培训课程大纲及考核标准第三版修订稿.pptx');
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

import { expect, test } from 'vitest';
import { extractOf, extractText } from './extract.ts';
import { splitNumbers } from './split-numbers.ts';

test.each([
  ['每层留,2,人值守', '每层留2人值守'],
  ['出勤率,98.5%,以上', '出勤率98.5%以上'],
  ['a,、,敬礼,b,、问好', 'a、敬礼,b、问好'],
  ['1.,关水阀,2.,报工程部', '1.关水阀,2.报工程部'],
  ['口诀,1,看水表,2,听声音,3,摸墙面', '口诀\n1. 看水表\n2. 听声音\n3. 摸墙面'],
])('“%s” becomes “%s”', (text, joined) => {
  expect(extractText(splitNumbers.apply(extractOf(text)).extract)).toBe(joined);
});

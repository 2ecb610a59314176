/** Who asks for somebody wants a duty, and is not served with what a word means. */
const OF_SOMEBODY = /(?:谁|边个|哪个岗位)(?!先|家|啊|知道)/;
const OWES = 1.75;
const EXPLAINS = 0.6;

/** What things of a kind are called: who types nothing else wants to see them. */
const KINDS_CALLED: readonly [RegExp, string][] = [
  [/^(岗位|职责|岗位职责|岗位说明|职务)$/, 'role'],
  [/^(流程|业务流程|办事流程|步骤|程序)$/, 'procedure'],
  [/^(课程|培训|培训课程)$/, 'course'],
  [/^(讲义|课件|幻灯片?|ppt)$/, 'deck'],
  [/^(话术|用语|规范用语)$/, 'phrase'],
  [/^(术语|名词|名词解释)$/, 'term'],
];
const CALLED = 5;

/** By kind, what its score is multiplied by for a query in normal form. */
export function intentFactors(normal: string): ReadonlyMap<string, number> {
  const called = KINDS_CALLED.find(([name]) => name.test(normal));
  if (called !== undefined) return new Map([[called[1], CALLED]]);
  if (!OF_SOMEBODY.test(normal)) return new Map();
  return new Map([
    ['role', OWES],
    ['duty', OWES],
    ['term', EXPLAINS],
  ]);
}

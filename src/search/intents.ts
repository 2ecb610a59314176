/** By kind of thing, what its score is multiplied by. */
type Factors = Readonly<Record<string, number>>;

/** What a question of this form wants to have, and what it is not served with. */
const WANTED: readonly [RegExp, Factors][] = [
  // Who does it is a duty; a sentence to say or a slide on it only speaks of the same thing.
  [
    /(?:谁|边个|哪个?(?:岗位|部门|职位|人)|哪位|什么人|归哪个?)(?!先|家|啊|知道)/,
    { role: 2.2, duty: 1.75, term: 0.6, slide: 0.7, phrase: 0.5 },
  ],
  [/权限|职责|岗位说明/, { role: 1.5, duty: 1.3 }],
  [
    /[那这哪]一?[课讲页张堂节]|讲义|课件|分组|讨论|案例|练习|故事|例子/,
    { slide: 1.25, deck: 1.2, term: 0.7 },
  ],
];

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
  const wanted = WANTED.find(([form]) => form.test(normal));
  return new Map(Object.entries(wanted?.[1] ?? {}));
}

/** Values of guides by name: lengths in the unit of the shape, angles in 60,000ths of a degree. */
export type Guides = Map<string, number>;

const DEGREE = 60_000;
const RADIANS = Math.PI / (180 * DEGREE);

/** The guides every shape has (ECMA-376 part 1, §20.1.10.56, annex D): its size and parts of it, parts of a circle. */
export function presetGuides(width: number, height: number): Guides {
  const shorter = Math.min(width, height);
  const guides: Guides = new Map([
    ['l', 0],
    ['t', 0],
    ['r', width],
    ['b', height],
    ['w', width],
    ['h', height],
    ['hc', width / 2],
    ['vc', height / 2],
    ['ss', shorter],
    ['ls', Math.max(width, height)],
    ['cd2', 180 * DEGREE],
    ['cd4', 90 * DEGREE],
    ['cd8', 45 * DEGREE],
    ['3cd4', 270 * DEGREE],
    ['3cd8', 135 * DEGREE],
    ['5cd8', 225 * DEGREE],
    ['7cd8', 315 * DEGREE],
  ]);
  for (const part of [2, 3, 4, 5, 6, 8, 10, 12, 16, 32]) {
    guides.set(`wd${part}`, width / part);
    guides.set(`hd${part}`, height / part);
    guides.set(`ssd${part}`, shorter / part);
  }
  return guides;
}

/** The value of a guide's name or of a number; 0 for what is neither, so that a broken shape stays finite. */
export function guideValue(token: string | undefined, guides: Guides): number {
  if (token === undefined) return 0;
  const known = guides.get(token);
  if (known !== undefined) return known;
  const number = Number(token);
  return Number.isFinite(number) ? number : 0;
}

/** Works out a guide's formula (§20.1.9.11), such as `*\/ w adj1 100000`. Division by 0 gives 0. */
export function evaluate(formula: string, guides: Guides): number {
  const [operator = '', ...tokens] = formula.trim().split(/\s+/);
  const [x = 0, y = 0, z = 0] = tokens.map((token) => guideValue(token, guides));
  const result = OPERATORS[operator]?.(x, y, z) ?? 0;
  return Number.isFinite(result) ? result : 0;
}

const OPERATORS: Record<string, (x: number, y: number, z: number) => number> = {
  '*/': (x, y, z) => (z === 0 ? 0 : (x * y) / z),
  '+-': (x, y, z) => x + y - z,
  '+/': (x, y, z) => (z === 0 ? 0 : (x + y) / z),
  '?:': (x, y, z) => (x > 0 ? y : z),
  abs: (x) => Math.abs(x),
  at2: (x, y) => Math.atan2(y, x) / RADIANS,
  cat2: (x, y, z) => x * Math.cos(Math.atan2(z, y)),
  cos: (x, y) => x * Math.cos(y * RADIANS),
  max: (x, y) => Math.max(x, y),
  min: (x, y) => Math.min(x, y),
  mod: (x, y, z) => Math.hypot(x, y, z),
  pin: (x, y, z) => (y < x ? x : Math.min(y, z)),
  sat2: (x, y, z) => x * Math.sin(Math.atan2(z, y)),
  sin: (x, y) => x * Math.sin(y * RADIANS),
  sqrt: (x) => Math.sqrt(Math.max(0, x)),
  tan: (x, y) => x * Math.tan(y * RADIANS),
  val: (x) => x,
};

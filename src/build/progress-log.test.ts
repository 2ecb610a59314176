import { expect, it } from 'vitest';
import { progressLog } from './progress-log.ts';

function heard(isTTY: boolean) {
  const lines: string[] = [];
  const out = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const log = progressLog({ language: 'zh-CN', started: Date.now() }, out);
  return {
    lines,
    say: (message: string, label: string | null = null, level = 'info') =>
      log.write({ label, level, message }),
  };
}

it('says how many pages there are and none of their addresses', () => {
  const { lines, say } = heard(false);
  say('building client (vite)', 'build');
  say('  ├─ /index.html');
  say(' (+3ms) ', 'SKIP_FORMAT');
  say('  ├─ /404.html');
  say('  ▶ /_astro/a.webp (before: 1kB)');
  say('100', 'lectern');
  expect(lines).toEqual(['✓ 已生成 2 个页面\n', '✓ 已缩小 1 张图片\n', '✓ 100\n']);
});

it('keeps warnings and errors whole', () => {
  const { lines, say } = heard(false);
  say('  ├─ /index.html');
  say('The content has mistakes.', 'lectern', 'warn');
  expect(lines).toEqual(['✓ 已生成 1 个页面\n', 'The content has mistakes.\n']);
});

it('lets a terminal see the number grow on one line', () => {
  const { lines, say } = heard(true);
  say('  ├─ /index.html');
  expect(lines.join('')).toBe('\r\x1b[K  已生成 1 个页面');
});

import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

function slow() {
  const ends: (() => void)[] = [];
  let began = 0;
  const act = oneAtATime(() => {
    began++;
    return new Promise((resolve) => ends.push(resolve));
  });
  return { act, end: () => ends.shift()?.(), began: () => began };
}

it('does what was asked for meanwhile once more, and not at the same time', async () => {
  const { act, end, began } = slow();
  const first = act();
  const [second, third] = [act(), act()];
  expect(began()).toBe(1);
  end();
  await first;
  await expect.poll(began).toBe(2);
  end();
  await Promise.all([second, third]);
  expect(began()).toBe(2);
});

it('goes on after one that failed', async () => {
  let began = 0;
  const act = oneAtATime(async () => {
    if (began++ === 0) throw new Error('gone');
  });
  const [first, second] = [act(), act()];
  await expect(first).rejects.toThrow('gone');
  await second;
  expect(began).toBe(2);
});

it('is asked again between the end of one and the next without doing two at once', async () => {
  let now = 0;
  let most = 0;
  const act = oneAtATime(async () => {
    most = Math.max(most, ++now);
    await Promise.resolve();
    now--;
  });
  const asked: Promise<void>[] = [];
  for (let turn = 0; turn < 20; turn++) {
    asked.push(act());
    await Promise.resolve();
  }
  await Promise.all(asked);
  expect(most).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { countdownText, extendCountdown, leftOf, startCountdown, toggleCountdown } from './countdown.ts';

describe('a countdown', () => {
  it('runs down from its minutes and stays at zero', () => {
    const three = startCountdown(3, 1000);
    expect(leftOf(three, 1000)).toBe(180_000);
    expect(leftOf(three, 61_000)).toBe(120_000);
    expect(leftOf(three, 999_000)).toBe(0);
  });

  it('keeps its time while it rests', () => {
    const resting = toggleCountdown(startCountdown(3, 0), 60_000);
    expect(leftOf(resting, 900_000)).toBe(120_000);
    expect(leftOf(toggleCountdown(resting, 900_000), 910_000)).toBe(110_000);
  });

  it('is given and taken minutes, also after its end', () => {
    const over = startCountdown(1, 0);
    expect(leftOf(extendCountdown(over, 1, 600_000), 600_000)).toBe(60_000);
    expect(leftOf(extendCountdown(over, -5, 0), 0)).toBe(0);
    const resting = toggleCountdown(over, 0);
    expect(leftOf(extendCountdown(resting, 2, 5000), 99_000)).toBe(180_000);
  });

  it('reads as minutes and seconds', () => {
    expect(countdownText(180_000)).toBe('3:00');
    expect(countdownText(59_001)).toBe('1:00');
    expect(countdownText(4200)).toBe('0:05');
    expect(countdownText(0)).toBe('0:00');
  });
});

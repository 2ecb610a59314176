const MINUTE = 60_000;

/** Time for a discussion, in milliseconds. */
export interface Countdown {
  /** What was left when it last started or stopped. */
  left: number;
  /** When it last started (milliseconds since 1970); null while it rests. */
  since: number | null;
}

/** A countdown that begins now. */
export function startCountdown(minutes: number, now = Date.now()): Countdown {
  return { left: minutes * MINUTE, since: now };
}

/** Milliseconds left; never below zero. */
export function leftOf({ left, since }: Countdown, now = Date.now()): number {
  return Math.max(0, since === null ? left : left - (now - since));
}

/** Stops a running countdown and lets a resting one go on. */
export function toggleCountdown(countdown: Countdown, now = Date.now()): Countdown {
  return { left: leftOf(countdown, now), since: countdown.since === null ? now : null };
}

/** Gives or takes minutes. */
export function extendCountdown(countdown: Countdown, minutes: number, now = Date.now()): Countdown {
  return {
    left: Math.max(0, leftOf(countdown, now) + minutes * MINUTE),
    since: countdown.since === null ? null : now,
  };
}

/** Minutes and seconds as `4:05`, a begun second as a whole one. */
export function countdownText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

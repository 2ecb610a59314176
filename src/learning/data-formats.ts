/** A stretch of time as SCORM 1.2 writes it (CMITimespan): `HHHH:MM:SS`. */
export function timespan12(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${two(seconds)}`;
}

/** A stretch of time as SCORM 2004, cmi5 and xAPI write it (ISO 8601): `PT1H2M3S`. */
export function duration(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(milliseconds);
  return `PT${hours}H${minutes}M${seconds}S`;
}

function partsOf(milliseconds: number): { hours: number; minutes: number; seconds: number } {
  const all = Math.max(0, Math.round(milliseconds / 1000));
  return { hours: Math.floor(all / 3600), minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}

/**
 * An answer as a standard writes it. Codes are `a` of options, `a.c` of pairs.
 * @param standard SCORM 1.2 parts them by `,` and `.`; SCORM 2004 and xAPI by `[,]` and `[.]`
 */
export function answerPattern(codes: readonly string[], standard: 'scorm-1.2' | 'scorm-2004'): string {
  if (standard === 'scorm-1.2') return codes.join(',');
  return codes.map((code) => code.replace('.', '[.]')).join('[,]');
}

/** A name as SCORM takes for an identifier: letters of ASCII, digits, `-`, `_`; others by their number. */
export function identifierOf(name: string): string {
  return name.replace(/[^\w-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

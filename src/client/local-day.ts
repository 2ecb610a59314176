/** The day of a time (ISO 8601) as the reader's calendar has it, `2026-01-05`. */
export function localDay(time: string): string {
  const day = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

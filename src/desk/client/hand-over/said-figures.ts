import { texts } from '../texts.ts';

const LANGUAGE = import.meta.env.LECTERN_LANGUAGE;
const UNITS = ['B', 'KB', 'MB', 'GB'];

/** A size as people read it: `1.4 MB`. */
export function saidSize(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const value = bytes / 2 ** (10 * power);
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(LANGUAGE, { maximumFractionDigits: digits })} ${UNITS[power]}`;
}

/** A moment as people read it; of today the time alone. */
export function saidTime(time: number): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(
    LANGUAGE,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}

/** The first of some titles, and how many there are. */
export function saidTitles(titles: readonly string[], most = 4): string {
  const said = titles.slice(0, most).join(LANGUAGE === 'en' ? ', ' : '、');
  return titles.length > most ? `${said} ${texts.handOver.changes.more(titles.length)}` : said;
}

import type { Rung } from '../measure/climb.ts';
import type { SlideOutcome } from '../measure/slide-outcomes.ts';
import type { ImportTexts } from '../texts/import-texts.ts';
import type { ImportOutcome, ImportSuccess } from './import-job.ts';
import { numberRanges } from './number-ranges.ts';

/** What a warning of these is about, a person need not go to the slide for. */
const QUIET = new Set(['alt-text']);
/** What the importer has weighed to be too much, where nobody looked. */
const HEAVY = new Set(['long-slide']);

/** Rungs on which a slide looks as it does in the source. */
const KEPT = new Set<Rung>(['drawn', 'pictured']);

/** The last line about a deck: how its slides came out, and which of them somebody should look at. */
export function tallyLine(outcome: ImportSuccess, texts: ImportTexts): string {
  const lookAt = numberRanges(slidesToLookAt(outcome), texts.comma);
  if (outcome.seen === undefined) {
    return texts.weighed(outcome.slides, outcome.unseen ?? 'not-wanted', lookAt);
  }
  return texts.tally({ ...tallyOf(outcome.seen), lookAt });
}

/** The same of several decks together, without their slides' numbers. */
export function totalLine(outcomes: readonly ImportOutcome[], texts: ImportTexts): string {
  const seen = outcomes.flatMap((outcome) => (outcome.ok ? (outcome.seen ?? []) : []));
  const lookAt = outcomes.reduce((sum, each) => sum + (each.ok ? slidesToLookAt(each).size : 0), 0);
  return texts.total({ decks: outcomes.filter(({ ok }) => ok).length, ...tallyOf(seen), lookAt });
}

function tallyOf(seen: readonly SlideOutcome[]) {
  const kept = seen.filter(({ rung }) => KEPT.has(rung)).length;
  const anew = seen.filter(isAnew).length;
  return { slides: seen.length, same: seen.length - kept - anew, anew, kept };
}

const isAnew = ({ rung, losses }: SlideOutcome) =>
  rung === 'parted' || (!KEPT.has(rung) && losses.length > 0);

/** The slides that have lost something, as far as anybody knows. */
export function slidesToLookAt({ seen = [], messages }: ImportSuccess): Set<number> {
  const lost = seen.filter(({ losses }) => losses.length > 0).map(({ source }) => source);
  const warned = messages
    .filter(({ severity, rule }) => (severity === 'warning' && !QUIET.has(rule)) || HEAVY.has(rule))
    .flatMap(({ place }) => place.slide ?? []);
  return new Set([...lost, ...warned]);
}

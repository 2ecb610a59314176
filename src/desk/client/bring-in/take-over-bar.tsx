import { useState } from 'preact/hooks';
import type { IncomingFile } from '../../bring-in/incoming-file.ts';
import { goTo, hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { discard } from './incoming.ts';
import type { OpenReview } from './use-review.ts';

/** What taking over would write, and the button that does it; then where the deck is. */
export function TakeOverBar({ open, next }: { open: OpenReview; next: IncomingFile | undefined }) {
  const words = texts.bringIn;
  const { review, choices, plan, isPending, takeOver } = open;
  const [isTaking, setTaking] = useState(false);
  const { file, slides } = review;
  if (file.phase === 'taken' && file.taken) return <Taken open={open} next={next} />;
  const looked = slides.filter(({ id }) => choices.slides[id]?.looked).length;
  const fault = faultOf(open);
  const take = async () => {
    setTaking(true);
    await takeOver();
    setTaking(false);
  };
  return (
    <footer class="take-over">
      <p class="looked-count">
        <progress max={slides.length} value={looked} aria-label={words.looked} />{' '}
        {words.progress(looked, slides.length)}
      </p>
      <p class="key-help">
        <kbd>j</kbd> <kbd>k</kbd> {words.keyMove} <kbd>1</kbd>–<kbd>4</kbd> {words.keyKeep} <kbd>x</kbd>{' '}
        {words.keyLook}
      </p>
      <p class={fault === undefined ? 'will-write' : 'will-write fault'} role="status">
        {fault ?? willWrite(open)}
      </p>
      <button
        type="button"
        class="quiet"
        title={words.discardWhy}
        onClick={() => {
          goTo('bringIn');
          void discard(file);
        }}
      >
        {words.discard}
      </button>
      <button
        type="button"
        class="main"
        disabled={fault !== undefined || isTaking || isPending}
        onClick={() => void take()}
      >
        {plan.update ? words.update : words.takeOver}
      </button>
    </footer>
  );
}

function faultOf({ choices, plan }: OpenReview): string | undefined {
  const words = texts.bringIn;
  if (choices.title.trim() === '') return words.noTitle;
  if (plan.kind === 'bad-address') return words.badAddress;
  if (plan.kind === 'occupied') return words.occupied;
  if (choices.course.kind === 'new' && choices.course.title.trim() === '') return words.noCourseName;
  return plan.slides === 0 ? words.noSlides : undefined;
}

/** "12 slides into the new deck 电话礼仪, course 新员工入职". */
function willWrite({ choices: { title, theirs }, plan }: OpenReview): string {
  const words = texts.bringIn;
  const { update, course, slides } = plan;
  const listed = course && (course.isNew ? words.inNewCourse : words.inCourse)(course.title);
  if (update === undefined) return joined(words.willWriteNew(slides, title), listed);
  const { replaced, added, removed, headKept } = update;
  return joined(
    words.willUpdate(update.title),
    headKept || title === update.title ? undefined : words.renamed(title),
    words.changes(replaced.length + theirs.length, added.length, removed.length),
    listed,
  );
}

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' · ');

function Taken({ open, next }: { open: OpenReview; next: IncomingFile | undefined }) {
  const words = texts.bringIn;
  const { address } = open.review.file.taken ?? { address: '' };
  return (
    <footer class="take-over taken">
      <p class="will-write" role="status">
        <b>✓ {words.takenDone(open.choices.title)}</b> <small>{words.canUndo}</small>
      </p>
      {next && (
        <a class="button" href={hashOf('bringIn', next.id)}>
          {words.nextFile(next.name)}
        </a>
      )}
      <a class="button" href={`/decks/${address}/present/`} target="_blank" rel="noreferrer">
        {words.present}
      </a>
      <a class="button main" href={hashOf('edit', address)}>
        {words.openInEditor}
      </a>
    </footer>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IncomingFile } from '../../bring-in/incoming-file.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { DeckSettings } from './deck-settings.tsx';
import { FileCard } from './file-card.tsx';
import { Rail } from './rail.tsx';
import { type Filter, filtered, reviewOrder, stepFrom } from './slide-order.ts';
import { SlidePane } from './slide-pane.tsx';
import { TakeOverBar } from './take-over-bar.tsx';
import { UpdatePanel } from './update-panel.tsx';
import { type OpenReview, useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

interface Props {
  id: string;
  files: readonly IncomingFile[];
}

/** A file beside what it became; what becomes of each slide is decided here. */
export function Review({ id, files }: Props) {
  const words = texts.bringIn;
  const file = files.find((each) => each.id === id);
  const isStaged = file === undefined || file.phase === 'ready' || file.phase === 'taken';
  if (!isStaged)
    return (
      <div class="incoming">
        <p>
          <a href={hashOf('bringIn')}>← {words.back}</a>
        </p>
        <ul class="file-cards">
          <FileCard file={file} />
        </ul>
      </div>
    );
  return <StagedReview id={id} files={files} />;
}

function StagedReview({ id, files }: Props) {
  const words = texts.bringIn;
  const open = useReview(id);
  if (open === 'gone')
    return (
      <p>
        {words.gone} <a href={hashOf('bringIn')}>{words.back}</a>
      </p>
    );
  if (open === undefined) return <p role="status">{texts.shell.loading}</p>;
  const next = files.find((file) => file.id !== id && file.phase === 'ready');
  return <Slides open={open} next={next} />;
}

function Slides({ open, next }: { open: OpenReview; next: IncomingFile | undefined }) {
  const words = texts.bringIn;
  const { review, choices, now, changeSlide } = open;
  const [filter, setFilter] = useState<Filter>('all');
  const order = useMemo(() => reviewOrder(review.slides), [review.slides]);
  const shown = filtered(order, filter, choices);
  const [current, setCurrent] = useState(order[0]?.id);
  // Keys may come faster than the page is drawn: what they are about is known at once.
  const at = useRef(current);
  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    at.current = id;
    setCurrent(id);
  };
  const slide = order.find(({ id }) => id === current);
  const step = (way: 1 | -1) => goTo(stepFrom(order, filtered(order, filter, now()), at.current, way));
  useReviewKeys({
    step,
    keep(keep) {
      const here = order.find(({ id }) => id === at.current);
      if (here && (keep !== 'picture' || here.canPicture)) changeSlide(here.id, { keep });
    },
    look() {
      const here = at.current;
      if (here === undefined) return;
      const looked = now().slides[here]?.looked !== true;
      changeSlide(here, { looked });
      if (looked) step(1);
    },
  });
  // A filter that hides the slide which is open leads to the first that it shows.
  useEffect(() => {
    const isShown = filter === 'all' || shown.some(({ id }) => id === current);
    if (!isShown) goTo(shown[0]?.id);
  }, [filter]);
  return (
    <div class="review">
      <header class="review-head">
        <p class="review-back">
          <a href={hashOf('bringIn')}>← {words.back}</a>
          <span class="document">{review.file.name}</span>
        </p>
        <DeckSettings open={open} />
      </header>
      <Rail open={open} shown={shown} filter={filter} onFilter={setFilter} current={current} onOpen={goTo} />
      <p class="visually-hidden" role="status">
        {slide && `${words.slide(slide.source)} ${choices.slides[slide.id]?.title ?? slide.title}`}
      </p>
      <div class="review-body">
        {review.file.phase === 'ready' && open.plan.update && (
          <UpdatePanel open={open} update={open.plan.update} />
        )}
        <WholeFile open={open} />
        {slide ? (
          <SlidePane key={slide.id} open={open} slide={slide} />
        ) : (
          <p class="empty">{words.nothingShown}</p>
        )}
      </div>
      <TakeOverBar open={open} next={next} />
    </div>
  );
}

function WholeFile({ open: { review } }: { open: OpenReview }) {
  const words = texts.bringIn;
  const { messages, unseen } = review;
  if (messages.length === 0 && unseen === undefined) return null;
  return (
    <section class="whole-file">
      <h3>{words.wholeFile}</h3>
      <ul class="said">
        {unseen !== undefined && (
          <li class="warning">
            {unseen === 'no-browser' ? words.unseen.noBrowser : words.unseen.failed(unseen)}
          </li>
        )}
        {messages.map(({ severity, reason, hint }) => (
          <li key={reason} class={severity}>
            {reason} {hint && <small>{hint}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { Keep } from '../../../import/re-import/source-record.ts';
import type { ReviewedSlide } from '../../bring-in/incoming-file.ts';
import { texts } from '../texts.ts';
import { pictureOf } from './incoming.ts';
import { FILTERS, type Filter, filtered } from './slide-order.ts';
import type { OpenReview } from './use-review.ts';
import { KEEPS } from './use-review-keys.ts';

interface Props {
  open: OpenReview;
  shown: readonly ReviewedSlide[];
  filter: Filter;
  onFilter(filter: Filter): void;
  current: string | undefined;
  onOpen(id: string): void;
}

/** All slides with what is decided about them; those that need a look come first. */
export function Rail({ open, shown, filter, onFilter, current, onOpen }: Props) {
  const words = texts.bringIn;
  const { review, choices, change } = open;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const keepAll = (keep: Keep) => {
    const all = review.slides.map(({ id, canPicture }) => {
      const before = choices.slides[id];
      const isLeft = before?.keep === 'leftOut' || (keep === 'picture' && !canPicture);
      return [id, isLeft ? (before ?? {}) : { ...before, keep }] as const;
    });
    change({ slides: Object.fromEntries(all) });
  };
  return (
    <nav class="rail" aria-label={words.rail} ref={place}>
      <div class="rail-head">
        <label>
          <span class="visually-hidden">{words.show}</span>
          <select value={filter} onChange={({ currentTarget }) => onFilter(currentTarget.value as Filter)}>
            {FILTERS.map((each) => (
              <option key={each} value={each}>
                {words.filters[each]} {filtered(review.slides, each, choices).length}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="visually-hidden">{words.allKeep}</span>
          <select value="" onChange={({ currentTarget }) => keepAll(currentTarget.value as Keep)}>
            <option value="" disabled>
              {words.allKeep}…
            </option>
            {KEEPS.filter((keep) => keep !== 'leftOut').map((keep) => (
              <option key={keep} value={keep}>
                {words.keeps[keep]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ol>
        {shown.map((slide) => (
          <RailItem
            key={slide.id}
            open={open}
            slide={slide}
            isCurrent={slide.id === current}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ItemProps {
  open: OpenReview;
  slide: ReviewedSlide;
  isCurrent: boolean;
  onOpen(id: string): void;
}

function RailItem({ open: { review, choices }, slide, isCurrent, onOpen }: ItemProps) {
  const words = texts.bringIn;
  const choice = choices.slides[slide.id];
  const keep = choice?.keep ?? slide.suggested;
  const [photo] = slide.photos;
  const [page] = slide.pages;
  const showsPage = (keep === 'picture' || photo === undefined) && page !== undefined;
  const path = showsPage ? `original/${page}.jpg` : photo && `photos/${photo}.jpg`;
  const title = choice?.title ?? slide.title;
  return (
    <li>
      <button
        type="button"
        class={`rail-slide ${keep}`}
        {...(isCurrent && { 'aria-current': 'true' })}
        onClick={() => onOpen(slide.id)}
      >
        <span class="thumb">
          {path === undefined ? (
            <span class="thumb-title">{title}</span>
          ) : (
            <img src={pictureOf(review.file.id, path)} alt="" loading="lazy" />
          )}
          {slide.needsLook && !choice?.looked && <span class="mark warn" aria-hidden="true" />}
          {choice?.looked && (
            <span class="mark looked" aria-hidden="true">
              ✓
            </span>
          )}
        </span>
        <span class="rail-words">
          <b>
            <span class="visually-hidden">{words.slide(slide.source)}</span>
            <span aria-hidden="true">{slide.source}</span>
          </b>
          <span class="rail-title">{title}</span>
        </span>
        {keep !== 'arranged' && <span class="rail-keep">{words.keeps[keep]}</span>}
        <span class="visually-hidden">
          {slide.needsLook && words.filters.toLookAt} {choice?.looked && words.looked}
        </span>
      </button>
    </li>
  );
}

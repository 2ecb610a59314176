import type { ComponentChildren } from 'preact';
import type { ReviewedSlide } from '../../bring-in/incoming-file.ts';
import { texts } from '../texts.ts';
import { pictureOf } from './incoming.ts';
import type { OpenReview } from './use-review.ts';
import { KEEPS } from './use-review-keys.ts';

interface Props {
  open: OpenReview;
  slide: ReviewedSlide;
}

/** One slide: as it was, as it is presented, as it is read, and what is to become of it. */
export function SlidePane({ open, slide }: Props) {
  const words = texts.bringIn;
  const { choices, changeSlide, review } = open;
  const { title = slide.title, looked = false } = choices.slides[slide.id] ?? {};
  const keep = choices.slides[slide.id]?.keep ?? slide.suggested;
  const picture = (path: string) => pictureOf(review.file.id, path);
  const original = slide.pages.map((page) => (
    <img key={page} src={picture(`original/${page}.jpg`)} alt={words.originalAlt(page)} />
  ));
  return (
    <section class={`slide-pane ${keep}`} aria-label={words.slide(slide.source)}>
      <div class="slide-head">
        <h2>{words.slide(slide.source)}</h2>
        <label class="slide-title">
          <span class="visually-hidden">{words.slideTitle}</span>
          <input
            value={title}
            placeholder={words.slideTitle}
            {...(slide.untitled && { 'aria-describedby': 'untitled' })}
            onInput={({ currentTarget }) => changeSlide(slide.id, { title: currentTarget.value })}
          />
        </label>
        <label class="looked">
          <input
            type="checkbox"
            checked={looked}
            onChange={() => changeSlide(slide.id, { looked: !looked })}
          />{' '}
          {words.looked}
        </label>
      </div>
      <div class="slide-choices">
        <fieldset class="segments">
          <legend class="visually-hidden">{words.keep}</legend>
          {KEEPS.map((each, at) => (
            <label key={each}>
              <input
                type="radio"
                name="keep"
                checked={each === keep}
                disabled={each === 'picture' && !slide.canPicture}
                onChange={() => changeSlide(slide.id, { keep: each })}
              />
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>
              {words.keeps[each]}
            </label>
          ))}
        </fieldset>
        <Marks slide={slide} />
      </div>
      {slide.untitled && (
        <p class="hint" id="untitled">
          {words.untitled}
        </p>
      )}
      <Said slide={slide} />
      <div class="columns">
        <Column name={words.original}>
          {original.length > 0 ? original : <p class="empty">{words.noOriginal}</p>}
        </Column>
        <Column name={words.presented}>
          {keep === 'leftOut' && <p class="empty">{words.leftOutNote}</p>}
          {keep === 'picture' && (
            <>
              {original}
              <p class="hint">{words.keptAsPicture}</p>
            </>
          )}
          {keep === 'text' && (
            <>
              <div class="words-slide">
                <h3>{title}</h3>
                <Html text={slide.words} />
              </div>
              <p class="hint">{words.keptAsText}</p>
            </>
          )}
          {keep === 'arranged' &&
            (slide.photos.length > 0 ? (
              slide.photos.map((photo) => (
                <img
                  key={photo}
                  src={picture(`photos/${photo}.jpg`)}
                  alt={words.presentedAlt(slide.source)}
                />
              ))
            ) : (
              <p class="empty">{words.noPhoto}</p>
            ))}
        </Column>
        <Column name={words.article}>
          <div class="article">
            <h3>{title}</h3>
            <Html text={keep === 'text' ? slide.words : slide.article} />
            {slide.article === '' && <p class="empty">{words.onlyTitle}</p>}
            {slide.notes !== '' && (
              <div class="notes">
                <h4>{words.notes}</h4>
                <Html text={slide.notes} />
              </div>
            )}
          </div>
        </Column>
      </div>
    </section>
  );
}

function Column({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="column" aria-label={name}>
      <h3 class="side">{name}</h3>
      {children}
    </section>
  );
}

/** What the importer has written as HTML: all text of the file is escaped in it. */
function Html({ text }: { text: string }) {
  return <div dangerouslySetInnerHTML={{ __html: text }} />;
}

function Marks({ slide: { rung, losses, hidden } }: { slide: ReviewedSlide }) {
  const words = texts.bringIn;
  const rungs: Readonly<Partial<Record<string, string>>> = words.rungs;
  const marks = [...(rung && rungs[rung] ? [rungs[rung]] : []), ...losses.map((loss) => words.losses[loss])];
  return (
    <p class="marks">
      {marks.map((mark) => (
        <span key={mark} class="chip warn">
          {mark}
        </span>
      ))}
      {hidden && <span class="chip">{words.hidden}</span>}
    </p>
  );
}

function Said({ slide: { missing, messages } }: { slide: ReviewedSlide }) {
  if (missing.length === 0 && messages.length === 0) return null;
  return (
    <ul class="said">
      {missing.length > 0 && (
        <li class="warning">
          {texts.bringIn.missing}
          {missing.map((text, at) => (
            <q key={`${at} ${text}`}>{text.trim()}</q>
          ))}
        </li>
      )}
      {messages.map(({ severity, reason, hint }) => (
        <li key={reason} class={severity}>
          {reason} {hint && <small>{hint}</small>}
        </li>
      ))}
    </ul>
  );
}

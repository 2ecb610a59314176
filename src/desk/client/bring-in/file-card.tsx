import type { Done, IncomingFile } from '../../bring-in/incoming-file.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { discard, pictureOf, tryAgain } from './incoming.ts';

/** Thumbnails that a card shows at most. */
const MOST_THUMBS = 14;

/** A file that was dropped: how far it is, or what became of it. */
export function FileCard({ file }: { file: IncomingFile }) {
  const words = texts.bringIn;
  const { id, name, phase, deck, failure, taken, progress } = file;
  const isDone = phase === 'ready' || phase === 'taken';
  return (
    <li class={`file-card ${phase}`}>
      <div class="file-head">
        <h3>
          {isDone ? <a href={hashOf('bringIn', id)}>{deck?.title || name}</a> : name}
          {isDone && <small>{name}</small>}
        </h3>
        <p class="file-state">
          {phase === 'waiting' && words.waiting}
          {isDone && deck && words.ready(deck.slides)}
          {phase === 'ready' && deck && (
            <span class={deck.toLookAt > 0 ? 'chip warn' : 'chip'}>{words.toLookAt(deck.toLookAt)}</span>
          )}
          {phase === 'taken' && <span class="chip good">{words.taken}</span>}
          {phase === 'failed' && <span class="chip wrong">{words.failed}</span>}
        </p>
        <div class="file-actions">
          {phase === 'ready' && (
            <a class="button main" href={hashOf('bringIn', id)}>
              {words.review}
            </a>
          )}
          {taken && phase === 'taken' && (
            <>
              <a class="button" href={hashOf('edit', taken.address)}>
                {words.openInEditor}
              </a>
              <a class="button" href={`/decks/${taken.address}/present/`} target="_blank" rel="noreferrer">
                {words.present}
              </a>
            </>
          )}
          {phase === 'failed' && (
            <button type="button" onClick={() => tryAgain(id)}>
              {words.again}
            </button>
          )}
          <button type="button" class="quiet" title={words.discardWhy} onClick={() => discard(file)}>
            {words.discard}
            <span class="visually-hidden"> {name}</span>
          </button>
        </div>
      </div>
      {phase === 'working' && <Working file={file} />}
      {failure && phase === 'failed' && (
        <div class="file-failure">
          <p>{failure.reason}</p>
          {failure.hint && <p class="hint">{failure.hint}</p>}
        </div>
      )}
      {progress.drawn.done > 0 && phase !== 'failed' && <Thumbs id={id} drawn={progress.drawn} />}
    </li>
  );
}

function Working({ file: { progress } }: { file: IncomingFile }) {
  const words = texts.bringIn;
  const { read, looked, drawn } = progress;
  const share =
    (read ? 0.15 : 0.03) +
    0.55 * (looked.of ? looked.done / looked.of : 0) +
    0.25 * (drawn.of ? drawn.done / drawn.of : 0);
  return (
    <div class="file-progress">
      <progress max={1} value={share} aria-label={words.reading} />
      <ol>
        <li class={read ? 'done' : 'now'}>{words.reading}</li>
        <Step name={words.looking} at={looked} isOn={read} />
        <Step name={words.drawing} at={drawn} isOn />
      </ol>
    </div>
  );
}

function Step({ name, at: { done, of }, isOn }: { name: string; at: Done; isOn: boolean }) {
  const state = of > 0 && done >= of ? 'done' : isOn ? 'now' : 'later';
  return (
    <li class={state}>
      {name} {of > 0 && <b>{texts.bringIn.of(done, of)}</b>}
    </li>
  );
}

/** The original's pages, as they are drawn. */
function Thumbs({ id, drawn: { done } }: { id: string; drawn: Done }) {
  const numbers = Array.from({ length: Math.min(done, MOST_THUMBS) }, (_, at) => at + 1);
  return (
    <ol class="file-thumbs" aria-hidden="true">
      {numbers.map((number) => (
        <li key={number}>
          <img src={pictureOf(id, `original/${number}.jpg`)} alt="" loading="lazy" />
        </li>
      ))}
      {done > MOST_THUMBS && <li class="more">+{done - MOST_THUMBS}</li>}
    </ol>
  );
}

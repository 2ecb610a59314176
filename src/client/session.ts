import { stageTexts } from '../i18n/script-texts.ts';
import { fillScreen } from './screens.ts';
import { wishOfKey } from './session/key-wishes.ts';
import { RoomPolls } from './session/room-polls.ts';
import { RoomTimer } from './session/room-timer.ts';
import { SessionRecord } from './session/session-record.ts';
import { slidesAhead } from './session/slides-ahead.ts';
import { SpeakerLink } from './session/speaker-link.ts';
import { StagePen } from './session/stage-pen.ts';
import { stageState } from './session/stage-state.ts';
import { StageZoom } from './session/stage-zoom.ts';
import { TypedNumber } from './session/typed-number.ts';
import { afterFade, afterPaint } from './stage/after-paint.ts';
import type { StartSession } from './stage/session-loader.ts';
import type { Wish } from './stage-protocol.ts';

const { presentation: words } = stageTexts;

/** What a lesson needs and a first look at the slides does not: speaker view, pen, timer, polls. */
const startSession: StartSession = (deck, turning) => {
  const record = new SessionRecord(location.pathname);
  const slides = deck.getSlides() as HTMLElement[];
  const slideId = () => deck.getCurrentSlide()?.id ?? '';
  const address = document.querySelector<HTMLAnchorElement>('[data-speaker]')?.href ?? '';
  const link = new SpeakerLink(
    address,
    () => ({
      ...stageState(deck),
      over: turning.isOver(),
      timer: record.timer,
      poll: polls.answersOn(slideId()),
    }),
    () => pen.drawing,
    () => slidesAhead(deck),
  );
  const send = () => link.send();
  // The room sees its slide first: pictures of two slides and the titles of all are taken for the view.
  const sendLater = () => afterPaint(send);
  const pen = new StagePen(deck, record, () => link.sendDrawing());
  const timer = new RoomTimer(deck.getSlidesElement() as HTMLElement, record, words.timeIsUp, send);
  const polls = new RoomPolls(slides, record, { more: words.handMore, less: words.handLess }, send);
  const typed = new TypedNumber();

  deck.on('slidechanged', () => timer.putAway());
  // Who turns quickly is shown where he comes to stand.
  deck.on('slidechanged', () => afterFade(() => link.sendAhead()));
  for (const event of [
    'slidechanged',
    'fragmentshown',
    'fragmenthidden',
    'paused',
    'resumed',
    'over',
    'goeson',
  ]) {
    deck.on(event, sendLater);
  }
  document.addEventListener('fullscreenchange', send);
  document.addEventListener('lectern:contrast', send);
  const zoom = new StageZoom(deck);

  const fulfil = (wish: Wish): void => {
    if (wish.do === 'next') turning.next(false);
    if (wish.do === 'previous') turning.previous();
    if (wish.do === 'black') turning.toggleBlack();
    if (wish.do === 'wake') turning.wake();
    if (wish.do === 'go') turning.goTo(wish.index);
    if (wish.do === 'zoom') zoom.toggle(wish.x, wish.y);
    if (wish.do === 'zoom-at') zoom.toggleAt(wish.point);
    if (wish.do === 'pinch') zoom.pinch();
    if (wish.do === 'speaker') link.open();
    if (wish.do === 'take') pen.take(wish.tool);
    if (wish.do === 'draw') pen.draw(wish.stroke);
    if (wish.do === 'point') pen.point(wish.point);
    if (wish.do === 'undo') pen.undo();
    if (wish.do === 'wipe') pen.wipe();
    if (wish.do === 'wipe-all') pen.wipeAll();
    if (wish.do === 'timer') timer.act(wish.act, stageState(deck).discussMinutes);
    if (wish.do === 'hand') polls.raise(slideId(), wish.index, wish.by);
    if (wish.do === 'fill-screen') void fillScreen(wish.left, wish.top).catch(send);
    if (wish.do === 'recover') {
      record.recover();
      pen.show();
      polls.show();
      timer.show();
    }
    if (wish.do !== 'key') return;
    const meant = wishOfKey(wish.key, wish.shift);
    if (meant) fulfil(meant);
    else if (wish.key === 'Enter') {
      const number = typed.take();
      if (number === undefined) turning.next();
      else turning.goTo(number);
    } else if (polls.answersOn(slideId()).length === 0) typed.type(wish.key);
    else fulfil({ do: 'hand', index: Number(wish.key) - 1, by: 1 });
  };

  link.greetOpener();
  return (wish, view) => {
    if (view) link.answer(view);
    fulfil(wish);
    if (wish.do !== 'hello') return;
    link.send();
    link.sendDrawing();
    link.sendAhead();
  };
};

document.dispatchEvent(new CustomEvent('lectern:session', { detail: startSession }));

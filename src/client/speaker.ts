import { stageTexts } from '../i18n/script-texts.ts';
import { SpeakerClock } from './speaker/clock.ts';
import { JumpList } from './speaker/jump-list.ts';
import { LessonPanel } from './speaker/lesson-panel.ts';
import { setUpNotesSize } from './speaker/notes-size.ts';
import { find, onClick, setText } from './speaker/page.ts';
import { Pointing } from './speaker/pointing.ts';
import { PollPanel } from './speaker/poll-panel.ts';
import { ScreensPanel } from './speaker/screens-panel.ts';
import { SlideStrip } from './speaker/slide-strip.ts';
import { bindKeys } from './speaker/speaker-keys.ts';
import { StageLine } from './speaker/stage-line.ts';
import { TimerPanel } from './speaker/timer-panel.ts';
import { WornLook } from './speaker/worn-look.ts';
import { END_SLIDE, type StageState, type Wish } from './stage-protocol.ts';

const { speaker: words } = stageTexts;
let state: StageState | undefined;

const line = new StageLine({
  heard(message) {
    if (message.lectern === 'state') show(message);
    else if (message.lectern === 'ahead') {
      strip.show(message);
      look.wear();
    } else pointing.show(message);
  },
  checked(standing) {
    clock.tick();
    timer.tick();
    lesson.tick(clock.running);
    const lost = standing === 'lost';
    find('reopen')?.toggleAttribute('hidden', !lost || !state);
    if (lost) setText('status', state ? words.lost : words.open);
    else if (state) setText('status', standingOf(state));
  },
});
const wish = (what: Wish) => line.wish(what);
const look = new WornLook();
const clock = new SpeakerClock();
const timer = new TimerPanel(wish);
const lesson = new LessonPanel();
const polls = new PollPanel(wish);
const pointing = new Pointing(wish);
const screens = new ScreensPanel((what) => line.wishFullscreen(what));
const strip = new SlideStrip((index) => wish({ do: 'go', index }));
const jumps = new JumpList((index) => wish({ do: 'go', index }));
const resizeNotes = setUpNotesSize();
const help = () => find<HTMLDialogElement>('keys')?.showModal();

function show(next: StageState): void {
  const before = state;
  state = next;
  document.title = `${words.title} · ${next.title}`;
  document.documentElement.dataset.theme = next.theme;
  document.documentElement.dataset.contrast = next.contrast;
  look.follow(next.look);
  for (const name of ['current', 'upcoming'] as const) {
    if (before?.[name] !== next[name]) fill(name, next[name]);
  }
  if (before?.index !== next.index) {
    const notes = find('notes');
    if (notes) notes.innerHTML = next.notes || `<p>${words.noNotes}</p>`;
    notes?.parentElement?.scrollTo(0, 0);
  }
  const { shown, all } = next.steps;
  const pages = next.slides.filter(({ id }) => id !== END_SLIDE).length - 1;
  setText('place', next.index > pages ? words.endPage : words.place(next.index, pages));
  setText('steps', all > 0 ? words.step(shown, all) : '');
  setText('next-label', shown < all ? words.nextStep : words.next);
  setText('next-title', next.upcomingTitle || words.end);
  setText('status', standingOf(next));
  find('black')?.setAttribute('aria-pressed', String(next.black));
  find('current')?.classList.toggle('black', next.black || next.over);
  clock.follow(next);
  timer.follow(next);
  lesson.follow(next);
  polls.follow(next.poll);
  jumps.follow(next);
  screens.follow(next);
}

/** What is to be known of the room's screen; empty while it shows the slide. */
function standingOf({ black, over }: StageState): string {
  if (black) return words.blackNow;
  return over ? words.overNow : '';
}

function fill(name: string, html: string): void {
  const box = document.querySelector(`[data-slide="${name}"]`);
  if (!box) return;
  box.innerHTML = html === '' ? '' : `<div class="reveal"><div class="slides">${html}</div></div>`;
}

onClick('previous', () => wish({ do: 'previous' }));
onClick('next', () => wish({ do: 'next' }));
onClick('black', () => wish({ do: 'black' }));
onClick('undo', () => wish({ do: 'undo' }));
onClick('wipe', () => wish({ do: 'wipe' }));
onClick('wipe-all', () => wish({ do: 'wipe-all' }));
onClick('help', help);
onClick('reopen', () => {
  const slide = state?.slides[state.index];
  const opened = slide && line.reopen(`${state?.address}#/${encodeURIComponent(slide.id)}`);
  if (!opened) setText('status', words.blocked);
});
bindKeys({
  wish,
  here: {
    d: () => pointing.take('pen'),
    l: () => pointing.take('laser'),
    Escape: () => pointing.take('none'),
    g: () => jumps.open(),
    '/': () => jumps.open(),
    'Control+k': () => jumps.open(),
    p: () => clock.toggle(),
    r: () => lesson.open(),
    '-': () => resizeNotes(-3),
    '+': () => resizeNotes(3),
    '=': () => resizeNotes(3),
    '?': help,
    h: help,
  },
  digit(digit) {
    if (state?.poll.length) wish({ do: 'hand', index: Number(digit) - 1, by: 1 });
    else jumps.open(digit);
  },
  sleeps: () => state?.black === true || state?.over === true,
});

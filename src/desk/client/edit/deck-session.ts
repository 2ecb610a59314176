import { type DeckText, joinDeck, replaceSlide } from '../../edit/deck-text.ts';
import { infoOf } from '../../edit/slide-blocks.ts';
import { sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { Conflict, readFile, sendChange } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';
import { CheckSoon } from './check-soon.ts';
import { cutText, forgetWords, type ReadDeck } from './cut.ts';
import {
  COVER,
  type DeckState,
  type Label,
  type Make,
  STRUCTURE,
  type Stored,
  stateOf,
  type Writes,
} from './deck-state.ts';
import { onLeaving } from './leaving.ts';

/** Milliseconds after the last key. */
const SAVED_AFTER = 600;
/** Where the server did not answer. */
const AGAIN = 3000;
/** Of a deck that has just been opened: its slides come first. */
const FIRST_CHECKED_AFTER = 2000;

/** A deck that is open: its text as it is written here, and as it stands on the disk. */
export class DeckSession {
  readonly id: string;
  readonly path: string;
  state: DeckState;
  #disk: Stored;
  #label = '';
  #together: string | undefined;
  #saving: Promise<void> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #checks: CheckSoon;
  #restoring: string | undefined;
  #isStructural = false;
  /** What is done at once is done one after another: each is made of what the one before has left. */
  #turn: Promise<void> = Promise.resolve();
  readonly #readers = new Set<() => void>();
  readonly #end: (() => void)[];

  private constructor(id: string, path: string, file: { text: string; version: string }, read: ReadDeck) {
    this.id = id;
    this.path = path;
    this.#disk = file;
    this.state = { ...stateOf(read), at: 0, save: 'saved', conflict: undefined, messages: [], pictures: 0 };
    const textOf = () => joinDeck(this.state.deck);
    this.#checks = new CheckSoon(path, textOf, (messages) => this.#set({ messages }));
    this.#end = [
      onLeaving({ leave: () => void this.flush(), asks: () => this.state.save !== 'saved' }),
      onDeskEvent((event) => event.kind === 'content' && this.#hear(event.paths)),
    ];
    this.#checks.ask(FIRST_CHECKED_AFTER);
  }

  static async open(id: string, path: string): Promise<DeckSession> {
    const file = await readFile(path);
    return new DeckSession(id, path, file, await cutText(file.text));
  }

  subscribe(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  close(): void {
    void this.flush();
    this.#checks.end();
    for (const end of this.#end) end();
    this.#readers.clear();
  }

  /** The text of the open slide. */
  get text(): string {
    return this.state.deck.slides[this.state.at]?.text ?? '';
  }

  choose(at: number): void {
    if (at === this.state.at) return;
    void this.flush();
    this.#set({ at: Math.max(COVER, Math.min(at, this.state.deck.slides.length - 1)) });
  }

  /** Takes what is typed into the open slide; it is saved when the typing rests. */
  type(text: string): void {
    const { deck, at, infos } = this.state;
    if (text === this.text || at === COVER) return;
    const info = infoOf(text);
    this.#label = texts.edit.labels.typed(info.title || texts.edit.deck.untitled);
    this.#together = `edit:${this.id}:${at}`;
    // The engine is asked where this may be other slides now.
    this.#isStructural ||= STRUCTURE.test(text) || STRUCTURE.test(this.text);
    this.#set({
      deck: replaceSlide(deck, at, text),
      infos: infos.map((each, index) => (index === at ? info : each)),
      save: 'notSaved',
    });
    this.#saveSoon();
  }

  /** Takes another head: what the deck says of itself. */
  typeHead(head: string): void {
    if (head === this.state.deck.head) return;
    this.#label = texts.edit.labels.front;
    this.#together = `edit:${this.id}:front`;
    this.#isStructural = true;
    this.#set({ deck: { ...this.state.deck, head }, save: 'notSaved' });
    this.#saveSoon();
  }

  /**
   * Does what is done at once: adds, moves, removes slides, puts files beside the deck.
   * @throws what `sendChange` throws for the files that go with it
   */
  change(label: Label, make: Make, files: Writes = []): Promise<void> {
    const mine = this.#turn.then(() => this.#change(label, make, files));
    this.#turn = mine.catch(() => {});
    return mine;
  }

  async #change(labelOf: Label, make: Make, files: Writes): Promise<void> {
    await this.flush();
    const label = typeof labelOf === 'string' ? labelOf : labelOf(this.state);
    if (files.length > 0 && !(await this.#putFiles(label, make, files))) return;
    let deck: DeckText;
    let at: number;
    let read: ReadDeck;
    // Nothing that is typed while the server reads is lost: then it is made of that.
    do {
      deck = this.state.deck;
      const changed = make(this.state);
      if (changed === undefined || this.state.conflict) return;
      at = changed.at;
      read = await cutText(joinDeck(changed.deck));
    } while (deck !== this.state.deck);
    this.#set({ ...stateOf(read), at });
    this.#label = label;
    this.#together = undefined;
    await this.flush();
    this.#checks.ask();
  }

  /** Writes files in one change with the deck that names them; what is typed meanwhile is not saved before that. */
  async #putFiles(label: string, make: Make, files: Writes): Promise<boolean> {
    const changed = make(this.state);
    if (changed === undefined || this.state.conflict) return false;
    const own = { path: this.path, base: this.#disk.version, text: joinDeck(changed.deck) };
    const sent = sendChange({ label, writes: [...files, own] })
      .then((versions) => {
        this.#disk = { text: own.text, version: versions[this.path] ?? null };
      })
      .finally(() => {
        this.#saving = undefined;
      });
    this.#saving = sent.catch(() => {});
    await sent;
    return true;
  }

  /** What comes back when the last change is taken back is looked at then. */
  restoreLater(id: string | undefined): void {
    this.#restoring = id;
  }

  /** Saves what has been typed. */
  flush(): Promise<void> {
    clearTimeout(this.#waiting);
    if (!this.#saving && joinDeck(this.state.deck) === this.#disk.text) {
      if (this.state.save !== 'saved') this.#set({ save: 'saved' });
      return Promise.resolve();
    }
    this.#saving ??= this.#save().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  }

  /** Chooses between what somebody else has written and what was written here; undo brings the other one back. */
  async resolve(whose: 'theirs' | 'mine'): Promise<void> {
    const file = await readFile(this.path).catch(() => undefined);
    const mine = joinDeck(this.state.deck);
    this.#set({ conflict: undefined });
    if (whose === 'mine' || !file) {
      this.#disk = file ?? { text: '', version: null };
      return this.flush();
    }
    const { path } = this;
    const versions = await sendChange({
      label: this.#label,
      writes: [{ path, base: file.version, text: mine }],
    });
    const writes = [{ path, base: versions[path] ?? null, text: file.text }];
    await sendChange({ label: texts.edit.conflict.taken, writes });
    await this.#take(file);
  }

  async #save(): Promise<void> {
    for (let text = joinDeck(this.state.deck); text !== this.#disk.text; text = joinDeck(this.state.deck)) {
      if (this.state.conflict) return;
      if (this.state.save !== 'saving') this.#set({ save: 'saving' });
      try {
        const writes = [{ path: this.path, base: this.#disk.version, text }];
        const together = this.#together === undefined ? {} : { together: this.#together };
        const versions = await sendChange({ label: this.#label, ...together, writes });
        this.#disk = { text, version: versions[this.path] ?? null };
      } catch (error) {
        this.#set({
          save: 'notSaved',
          ...(error instanceof Conflict ? { conflict: { theirs: error.current } } : {}),
        });
        if (error instanceof Conflict) return;
        sayError(error);
        this.#waiting = setTimeout(() => void this.flush(), AGAIN);
        return;
      }
      // What is typed while this is read is saved in the next round.
      if (this.#isStructural) await this.#readAgain().catch(() => {});
    }
    if (this.state.save !== 'saved') this.#set({ save: 'saved' });
  }

  /** What was typed may be several slides now, or have another name. */
  async #readAgain(): Promise<void> {
    const text = this.#disk.text;
    const read = await cutText(text);
    const { deck, at } = this.state;
    if (joinDeck(deck) !== text) return;
    this.#isStructural = false;
    const more = read.slides.length - deck.slides.length;
    if (more === 0) {
      // Spaces at the edges of the slide that is being typed stay where they are.
      const { infos, front, definitions } = read;
      this.#set({ infos, front, definitions });
    } else {
      this.#set({
        ...stateOf(read),
        at: Math.max(0, Math.min(at + Math.max(0, more), read.slides.length - 1)),
      });
    }
  }

  #hear(paths: readonly string[]): void {
    forgetWords();
    const folder = this.path.replace(/[^/]*$/, '');
    if (paths.some((path) => path.startsWith(folder) && path !== this.path))
      this.#set({ pictures: this.state.pictures + 1 });
    if (paths.length === 0 || paths.includes(this.path)) void this.#look();
  }

  /** Somebody has written the file; it may have been this window. */
  readonly #look = oneAtATime(async () => {
    let before: Stored;
    let file: Awaited<ReturnType<typeof readFile>> | undefined;
    // An answer that was on its way while something was saved here may be older than that.
    do {
      await this.#saving;
      before = this.#disk;
      file = await readFile(this.path).catch(() => undefined);
    } while (this.#saving || before !== this.#disk);
    if (file?.version === this.#disk.version) return;
    const isTyped = joinDeck(this.state.deck) !== this.#disk.text;
    if (isTyped) this.#set({ conflict: { theirs: file?.text }, save: 'notSaved' });
    else if (file) await this.#take(file);
  });

  async #take(file: { text: string; version: string }): Promise<void> {
    const shown = joinDeck(this.state.deck);
    const before = this.state.infos[this.state.at]?.id;
    const read = await cutText(file.text);
    // Typed while it was read: who wrote what is for people to say.
    if (shown !== joinDeck(this.state.deck))
      return this.#set({ conflict: { theirs: file.text }, save: 'notSaved' });
    this.#disk = file;
    const found = (id: string | undefined) =>
      id === undefined ? -1 : read.infos.findIndex((each) => each.id === id);
    const restored = found(this.#restoring);
    if (restored >= 0) this.#restoring = undefined;
    const same = restored >= 0 ? restored : found(before);
    const at = same >= 0 ? same : Math.min(this.state.at, read.slides.length - 1);
    this.#set({ ...stateOf(read), at, save: 'saved', conflict: undefined });
    this.#checks.ask();
  }

  #saveSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.flush(), SAVED_AFTER);
    this.#checks.ask();
  }

  #set(change: Partial<DeckState>): void {
    this.state = { ...this.state, ...change };
    for (const reader of this.#readers) reader();
  }
}

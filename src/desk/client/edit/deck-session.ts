import { type Changed, joinDeck, replaceSlide } from '../../edit/deck-text.ts';
import { infoOf } from '../../edit/slide-blocks.ts';
import { sayError } from '../notice.ts';
import { Conflict, readFile, type SentChange, sendChange } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';
import { checkText, cutText, forgetWords, type ReadDeck } from './cut.ts';
import { COVER, type DeckState, STRUCTURE, stateOf } from './deck-state.ts';

/** Milliseconds after the last key. */
const SAVED_AFTER = 600;
const CHECKED_AFTER = 700;
/** Of a deck that has just been opened: its slides come first. */
const FIRST_CHECKED_AFTER = 2000;

type Writes = SentChange['writes'];

/** A deck that is open: its text as it is written here, and as it stands on the disk. */
export class DeckSession {
  readonly id: string;
  readonly path: string;
  state: DeckState;
  #disk: { text: string; version: string | null };
  #label = '';
  #together: string | undefined;
  #saving: Promise<void> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #checked = new AbortController();
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
    const leave = () => document.visibilityState === 'hidden' && void this.flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    const ask = (event: BeforeUnloadEvent) => this.state.save !== 'saved' && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    this.#end = [
      () => document.removeEventListener('visibilitychange', leave),
      () => window.removeEventListener('pagehide', leave),
      () => window.removeEventListener('beforeunload', ask),
      onDeskEvent((event) => event.kind === 'content' && this.#hear(event.paths)),
    ];
    this.#checkSoon(FIRST_CHECKED_AFTER);
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
    clearTimeout(this.#checking);
    this.#checked.abort();
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
  change(label: string, make: (state: DeckState) => Changed | undefined, files: Writes = []): Promise<void> {
    const mine = this.#turn.then(() => this.#change(label, make, files));
    this.#turn = mine.catch(() => {});
    return mine;
  }

  async #change(
    label: string,
    make: (state: DeckState) => Changed | undefined,
    files: Writes,
  ): Promise<void> {
    await this.flush();
    const changed = make(this.state);
    if (changed === undefined || this.state.conflict) return;
    const text = joinDeck(changed.deck);
    if (files.length > 0) {
      const base = this.#disk.version;
      const versions = await sendChange({ label, writes: [...files, { path: this.path, base, text }] });
      this.#disk = { text, version: versions[this.path] ?? null };
    }
    const read = await cutText(text);
    this.#set({ ...stateOf(read), at: changed.at });
    this.#label = label;
    this.#together = undefined;
    await this.flush();
    this.#checkSoon();
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
      this.#set({ save: 'saving' });
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
        if (!(error instanceof Conflict)) sayError(error);
        return;
      }
    }
    if (this.state.save !== 'saved') this.#set({ save: 'saved' });
    if (this.#isStructural) await this.#readAgain().catch(() => {});
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
    if (paths.includes(this.path)) void this.#look();
  }

  /** Somebody has written the file; it may have been this window. */
  async #look(): Promise<void> {
    await this.#saving;
    const file = await readFile(this.path).catch(() => undefined);
    if (this.#saving || file?.version === this.#disk.version) return;
    const isTyped = joinDeck(this.state.deck) !== this.#disk.text;
    if (isTyped) this.#set({ conflict: { theirs: file?.text }, save: 'notSaved' });
    else if (file) await this.#take(file);
  }

  async #take(file: { text: string; version: string }): Promise<void> {
    const before = this.state.infos[this.state.at]?.id;
    this.#disk = file;
    const read = await cutText(file.text);
    const found = (id: string | undefined) =>
      id === undefined ? -1 : read.infos.findIndex((each) => each.id === id);
    const restored = found(this.#restoring);
    if (restored >= 0) this.#restoring = undefined;
    const same = restored >= 0 ? restored : found(before);
    const at = same >= 0 ? same : Math.min(this.state.at, read.slides.length - 1);
    this.#set({ ...stateOf(read), at, save: 'saved', conflict: undefined });
    this.#checkSoon();
  }

  #saveSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.flush(), SAVED_AFTER);
    this.#checkSoon();
  }

  #checkSoon(after = CHECKED_AFTER): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => void this.#check(), after);
  }

  async #check(): Promise<void> {
    this.#checked.abort();
    this.#checked = new AbortController();
    const text = joinDeck(this.state.deck);
    const messages = await checkText(this.path, text, this.#checked.signal).catch(() => undefined);
    if (messages && joinDeck(this.state.deck) === text) this.#set({ messages });
  }

  #set(change: Partial<DeckState>): void {
    this.state = { ...this.state, ...change };
    for (const reader of this.#readers) reader();
  }
}

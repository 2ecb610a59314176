import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StagedDeck } from '../../import/stage/staged-deck.ts';
import { textOfMessages } from '../../import/texts/message-text.ts';
import { type Desk, RequestError } from '../server/desk-route.ts';
import { deskTextsFor } from '../texts/desk-texts-for.ts';
import { earlierImports, firstChoices } from './first-choices.ts';
import type { Choices, IncomingFile, Progress, Review } from './incoming-file.ts';
import { IncomingStore } from './incoming-store.ts';
import { planTakeOver, type TakeOver } from './plan-take-over.ts';
import { messageText, reviewedSlides, summaryOf, wholeFileMessages } from './review-staged.ts';
import { stageFile } from './stage-file.ts';

/** Files that are imported at the same time; one of them at a time is in the browser. */
const AT_ONCE = 2;
/** Milliseconds between two things that windows are told of one file. */
const PACE = 150;

/** Files on their way into the content: they are imported one after the other, reviewed, and taken over. */
export class BringIn {
  readonly store: IncomingStore;
  readonly #desk: Desk;
  /** Files that are being imported, as far as they have come. */
  readonly #running = new Map<string, IncomingFile>();
  readonly #told = new Map<string, number>();
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(desk: Desk) {
    this.#desk = desk;
    this.store = new IncomingStore(join(desk.store, 'incoming'));
  }

  /** What a server that was ended has left undone begins anew. */
  static async open(desk: Desk): Promise<BringIn> {
    const bringIn = new BringIn(desk);
    for (const file of await bringIn.store.list())
      if (file.phase === 'working') await bringIn.store.write({ ...file, phase: 'waiting' });
    void bringIn.#work();
    return bringIn;
  }

  /** What is there, the earliest first. A deck that was taken over and taken back again is ready once more. */
  async list(): Promise<IncomingFile[]> {
    const files = await this.store.list();
    return files.map((file) => this.#asItIs(this.#running.get(file.id) ?? file));
  }

  async add(name: string, bytes: Uint8Array): Promise<IncomingFile> {
    const file = await this.store.add(name, bytes);
    this.#tell(file);
    void this.#work();
    return file;
  }

  /** Imports a file once more that failed. */
  async again(id: string): Promise<void> {
    const { failure: _, ...file } = await this.#file(id);
    await this.#write({ ...file, phase: 'waiting' });
    void this.#work();
  }

  async discard(id: string): Promise<void> {
    await this.store.remove(id);
    this.#send(id);
  }

  async review(id: string): Promise<Review> {
    const { file, staged, choices } = await this.#staged(id);
    const language = this.#desk.language();
    const { look } = staged.deck;
    const { unseen } = staged;
    return {
      file: this.#asItIs(file),
      choices,
      slides: reviewedSlides(id, staged, language),
      messages: wholeFileMessages(staged, language),
      ...(unseen === undefined ? {} : { unseen }),
      ...(look && { colours: { ink: look.ink, paper: look.paper, accent: look.accent } }),
      plan: (await this.#plan(id, staged, choices)).plan,
    };
  }

  /** Remembers what somebody has decided and says what taking over would do then. */
  async choose(id: string, choices: Choices): Promise<TakeOver['plan']> {
    const { file, staged } = await this.#staged(id);
    await this.store.writeChoices(id, choices);
    await this.#write({ ...file, deck: summaryOf(staged, choices) });
    return (await this.#plan(id, staged, choices)).plan;
  }

  /** Writes the deck into the content, at once. */
  async takeOver(id: string): Promise<IncomingFile> {
    const { file, staged, choices } = await this.#staged(id);
    const { plan, writes, course } = await this.#plan(id, staged, choices);
    const words = this.#words;
    if (writes.length === 0 || plan.slides === 0) throw new RequestError(400, words.cannotTakeOver);
    const label = (plan.update ? words.updatedLabel : words.takenLabel)(choices.title);
    await this.#desk.journal.apply({ label, writes });
    const taken = { address: choices.address, ...(course === undefined ? {} : { course }) };
    const done: IncomingFile = { ...file, phase: 'taken', taken };
    await this.#write(done);
    return done;
  }

  get #words() {
    return deskTextsFor(this.#desk.language()).bringIn;
  }

  #plan(id: string, staged: StagedDeck, choices: Choices): Promise<TakeOver> {
    const { courseSummary, toWrite } = this.#words;
    return planTakeOver(this.#desk.content, this.store, id, staged, choices, {
      summary: courseSummary,
      toWrite,
    });
  }

  async #file(id: string): Promise<IncomingFile> {
    const file = await this.store.read(id);
    if (file === undefined) throw new RequestError(404, this.#words.gone);
    return file;
  }

  async #staged(id: string): Promise<{ file: IncomingFile; staged: StagedDeck; choices: Choices }> {
    const file = await this.#file(id);
    const staged = await this.store.staged(id);
    const choices = await this.store.choices(id);
    if (staged === undefined || choices === undefined) throw new RequestError(404, this.#words.gone);
    return { file, staged, choices };
  }

  #asItIs(file: IncomingFile): IncomingFile {
    const { taken, ...other } = file;
    if (taken === undefined) return file;
    const isThere = existsSync(join(this.#desk.content, 'decks', taken.address, 'index.mdx'));
    return isThere ? file : { ...other, phase: 'ready' };
  }

  /** Imports what waits, so many at a time. */
  async #work(): Promise<void> {
    while (this.#running.size < AT_ONCE) {
      const waiting = (await this.store.list()).find(
        ({ id, phase }) => phase === 'waiting' && !this.#running.has(id),
      );
      if (waiting === undefined || this.#running.size >= AT_ONCE) return;
      this.#running.set(waiting.id, waiting);
      void this.#stage(waiting).finally(() => {
        this.#running.delete(waiting.id);
        void this.#work();
      });
    }
  }

  async #stage(waiting: IncomingFile): Promise<void> {
    let file: IncomingFile = { ...waiting, phase: 'working' };
    await this.#write(file);
    const { language, content } = this.#desk;
    const onProgress = (progress: Progress) => {
      file = { ...file, progress };
      this.#running.set(file.id, file);
      this.#tellSometimes(file);
    };
    try {
      const result = await stageFile({
        source: this.store.sourceOf(file),
        folder: this.store.folderOf(file.id),
        siteFile: join(content, 'site.yaml'),
        language: language(),
        onProgress,
        inTurn: (act) => this.#inTurn(act),
      });
      if ('failed' in result) {
        const [why] = result.failed;
        const said = textOfMessages(result.failed.slice(0, 1), language());
        const failure = messageText(why?.rule ?? '', said, language());
        await this.#finish({ ...file, phase: 'failed', failure });
        return;
      }
      const { staged } = result;
      const earlier = await earlierImports(content);
      const addresses = new Set(this.#desk.checked().value.decks.map(({ id }) => id));
      const choices = await firstChoices(staged, earlier, addresses);
      await this.store.writeChoices(file.id, choices);
      await this.#finish({ ...file, phase: 'ready', deck: summaryOf(staged, choices) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.#finish({ ...file, phase: 'failed', failure: { reason, hint: '' } });
    }
  }

  /** A file that was discarded meanwhile is not written anew. */
  async #finish(file: IncomingFile): Promise<void> {
    if (await this.store.read(file.id)) await this.#write(file);
    else await this.store.remove(file.id);
  }

  async #write(file: IncomingFile): Promise<void> {
    if (this.#running.has(file.id)) this.#running.set(file.id, file);
    await this.store.write(file);
    this.#tell(file);
  }

  #tell(file: IncomingFile): void {
    this.#send(file.id, file);
  }

  /** Progress comes faster than anybody reads. */
  #tellSometimes(file: IncomingFile): void {
    const now = Date.now();
    if (now - (this.#told.get(file.id) ?? 0) < PACE) return;
    this.#told.set(file.id, now);
    this.#tell(file);
  }

  #send(id: string, file?: IncomingFile): void {
    this.#desk.events.send({ kind: 'progress', part: 'bringIn', job: id, data: file ?? null });
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(act);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

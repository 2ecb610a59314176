import { editFile, readFields } from '../../reference/front-text.ts';
import type { FieldMessage } from '../../reference/judge-file.ts';
import {
  isSame,
  valueAt,
  type YamlEdit,
  YamlEditError,
  type YamlPath,
  type YamlValue,
} from '../../reference/yaml-value.ts';
import { Conflict, type SentChange } from '../request.ts';
import type { Act, EntryPort } from './entry-port.ts';
import { type HeldField, HeldFields } from './held-fields.ts';
import { emptiedBy, isError, namingEdits, unwritable } from './session-edits.ts';

/** Milliseconds after which what was typed is saved. */
const RESTS = 600;
/** Milliseconds after which it is tried again where the server did not answer. */
const AGAIN = 3000;

/**
 * One file that is edited in a form. What is typed is held until it rests, judged as the check does, and written; what
 * the schema refuses stays held, in the page and in its storage, and the file stays as it was.
 */
export class EntrySession {
  readonly path: string;
  readonly held: HeldFields;
  text = '';
  version: string | null = null;
  /** Undefined while it is read, and where its YAML cannot be read. */
  value: YamlValue | undefined;
  /** Of all checks, about what stands in the file. */
  messages: readonly FieldMessage[] = [];
  isLoaded = false;
  isSaving = false;
  /** Somebody else has written the file since: what to do is for people to say. */
  conflict: Act | 'fields' | undefined;
  /** The field that is edited: the preview shows its place. */
  focus: YamlPath = [];
  readonly #port: EntryPort;
  readonly #order: (path: YamlPath) => readonly string[];
  readonly #readers = new Set<() => void>();
  #turn: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #judged: { text: string; messages: readonly FieldMessage[] } | undefined;

  /** @param order the fields of a group in the order of its schema */
  constructor(path: string, port: EntryPort, order: (path: YamlPath) => readonly string[]) {
    this.path = path;
    this.held = new HeldFields(path, port.store);
    this.#port = port;
    this.#order = order;
  }

  subscribe(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  get state(): 'saved' | 'saving' | 'notSaved' {
    const unsaved = this.held.unsaved();
    if (this.conflict !== undefined || unsaved.some(({ refused }) => refused.length > 0)) return 'notSaved';
    return this.isSaving || unsaved.length > 0 ? 'saving' : 'saved';
  }

  /** What a control shows. */
  shown(path: YamlPath): YamlValue | undefined {
    const held = this.held.at(path);
    return held ? held.typed : valueAt(this.value, path);
  }

  /** What is said of a field, or of anything in it. */
  saidOf(path: YamlPath, isWhole = false): readonly FieldMessage[] {
    const held = this.held.at(path);
    if (held !== undefined && held.refused.length > 0) return held.refused;
    return this.messages.filter(({ field }) =>
      field === undefined ? path.length === 0 : isSame(isWhole ? field.slice(0, path.length) : field, path),
    );
  }

  /** Reads the file; what was typed before the page was loaded anew is tried again. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#read();
      if (this.held.unsaved().length > 0) this.#soon(0);
    });
  }

  /** The file may have been written by somebody else. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#read());
  }

  /** Holds what is typed and saves it when it rests. */
  type(path: YamlPath, typed: YamlValue, value: YamlValue | undefined, label: string): void {
    const refused = this.held.at(path)?.refused ?? [];
    this.held.put({ path, typed, value, label, refused, isSaved: false });
    this.#tell();
    this.#soon(RESTS);
  }

  /** A control is left: it shows what stands in the file, and what waits is saved. */
  leave(path: YamlPath): void {
    if (this.held.at(path)?.isSaved) this.held.drop(path);
    if (this.held.unsaved().length > 0) this.#soon(0);
    this.#tell();
  }

  look(path: YamlPath): void {
    if (isSame(path, this.focus)) return;
    this.focus = path;
    this.#tell();
  }

  /** Shows what is saved again. */
  discard(path: YamlPath): void {
    this.held.drop(path);
    this.#tell();
  }

  /** Saves what waits; resolves when it is saved or refused. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inTurn(() => this.#saveHeld());
  }

  /** Does edits at once. @returns what refuses them; nothing where they are done */
  act(act: Act): Promise<readonly FieldMessage[]> {
    return this.#inTurn(async () => {
      await this.#saveHeld();
      return this.#perform(act);
    });
  }

  /** After a conflict: what somebody else wrote stays, and what was typed here is dropped. */
  takeTheirs(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.conflict === 'fields') for (const { path } of this.held.unsaved()) this.held.drop(path);
      this.conflict = undefined;
      await this.#read();
    });
  }

  /** After a conflict: what was changed here is written into what somebody else wrote. */
  writeOurs(): Promise<void> {
    return this.#inTurn(async () => {
      const act = this.conflict;
      this.conflict = undefined;
      await this.#read();
      if (act === 'fields') await this.#saveHeld();
      else if (act) await this.#perform(act);
    });
  }

  /** Writes the whole text: of a file that no form can show. */
  writeText(text: string, label: string): Promise<void> {
    return this.#inTurn(() => this.#write(text, { label, writes: [] }));
  }

  async #read(): Promise<void> {
    const { text, version, messages } = await this.#port.read(this.path);
    if (version !== this.version) this.held.dropSaved();
    this.text = text;
    this.version = version;
    this.value = readFields(this.path, text);
    this.messages = messages;
    this.isLoaded = true;
    this.#tell();
  }

  async #saveHeld(): Promise<void> {
    if (this.conflict !== undefined) return;
    for (const field of this.held.unsaved()) {
      const text = this.#edited([this.#editOf(field)].flat());
      const refused =
        text === undefined ? [unwritable(field.path)] : await this.#refusals(text, [field.path]);
      const isOurs = () => this.held.at(field.path)?.typed === field.typed;
      if (refused.length > 0 || text === undefined) {
        if (isOurs()) this.held.put({ ...field, refused });
        continue;
      }
      const together = `${this.path}:${JSON.stringify(field.path)}`;
      await this.#write(text, { label: field.label, together, writes: [] });
      if (this.conflict !== undefined) return;
      if (isOurs()) this.held.put({ ...field, refused: [], isSaved: true });
    }
    this.#tell();
  }

  #editOf({ path, value }: HeldField): YamlEdit[] {
    const stands = valueAt(this.value, path) !== undefined;
    if (value === undefined) return stands ? [{ do: 'remove', path: emptiedBy(this.value, path) }] : [];
    return [{ do: 'set', path, value, order: this.#order(path) }];
  }

  #edited(edits: readonly YamlEdit[]): string | undefined {
    try {
      return editFile(this.path, this.text, edits);
    } catch (error) {
      if (error instanceof YamlEditError) return undefined;
      throw error;
    }
  }

  async #perform(act: Act): Promise<readonly FieldMessage[]> {
    const edits = act.edits.map(
      (edit): YamlEdit =>
        edit.do === 'set' || edit.do === 'insert' ? { order: this.#order(edit.path), ...edit } : edit,
    );
    const text = this.#edited(edits);
    if (text === undefined) return [unwritable(edits[0]?.path ?? [])];
    const refused = await this.#refusals(text, []);
    if (refused.length > 0) return refused;
    const others = await Promise.all(
      (act.others ?? []).map(async ({ path, edits: own }) => {
        const other = await this.#port.read(path);
        const value = readFields(path, other.text);
        const named = own.flatMap((edit) => namingEdits(value, edit));
        return { path, base: other.version, text: editFile(path, other.text, named) };
      }),
    );
    await this.#write(text, { label: act.label, writes: others });
    if (this.conflict === 'fields') this.conflict = act;
    else for (const edit of edits) this.held.follow(edit);
    this.#tell();
    return [];
  }

  /** What the schema says of a text that it did not say of the one that stands. */
  async #refusals(text: string, paths: readonly YamlPath[]): Promise<readonly FieldMessage[]> {
    if (this.#judged?.text !== this.text)
      this.#judged = { text: this.text, messages: await this.#port.judge(this.path, this.text) };
    const before = this.#judged.messages.filter(isError);
    const after = (await this.#port.judge(this.path, text)).filter(isError);
    const isOld = (message: FieldMessage) =>
      before.some(({ reason, expected }) => reason === message.reason && expected === message.expected);
    const fresh = after.filter(
      (message) =>
        !isOld(message) || paths.some((path) => isSame(message.field?.slice(0, path.length), path)),
    );
    if (fresh.length > 0 && (after.length > before.length || paths.length > 0)) return fresh;
    this.#judged = { text, messages: after };
    return [];
  }

  async #write(text: string, change: SentChange): Promise<void> {
    if (text === this.text && change.writes.length === 0) return;
    this.isSaving = true;
    this.#tell();
    try {
      const own = { path: this.path, base: this.version, text };
      const versions = await this.#port.send({ ...change, writes: [own, ...change.writes] });
      this.text = text;
      this.value = readFields(this.path, text);
      this.version = versions[this.path] ?? null;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      this.conflict = 'fields';
    } finally {
      this.isSaving = false;
      this.#tell();
    }
  }

  #soon(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush().catch(() => this.#soon(AGAIN)), delay);
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(act);
    this.#turn = mine.catch((error: unknown) => this.#port.fail(error));
    return mine;
  }

  #tell(): void {
    for (const reader of this.#readers) reader();
  }
}

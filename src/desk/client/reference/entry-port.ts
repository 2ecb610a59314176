import type { FieldMessage } from '../../reference/judge-file.ts';
import type { YamlEdit } from '../../reference/yaml-value.ts';
import type { SentChange } from '../request.ts';

/** A file as the forms are served it; without a version there is none yet. */
export interface ServedEntry {
  path: string;
  text: string;
  version: string | null;
  messages: readonly FieldMessage[];
}

/** What a session asks the server, and where it keeps what is not written. */
export interface EntryPort {
  read(path: string): Promise<ServedEntry>;
  /** What the schema says of a text. */
  judge(path: string, text: string): Promise<readonly FieldMessage[]>;
  send(change: SentChange): Promise<Record<string, string | null>>;
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Is told what went wrong. */
  fail(error: unknown): void;
}

/** An edit that is done at once. */
export interface Act {
  label: string;
  edits: readonly YamlEdit[];
  /** Other files that are written in the same change. */
  others?: readonly { path: string; edits: readonly OtherEdit[] }[];
}

/** An edit of a file that is not open: adds an id to one of its lists, or takes it out, where it is not so already. */
export interface OtherEdit {
  do: 'name' | 'unname';
  list: string;
  id: string;
}

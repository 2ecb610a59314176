import type { ViteDevServer } from 'vite';
import type { Content } from '../../content/content.ts';
import type { Result } from '../../model/message.ts';
import type { Journal } from '../journal/journal.ts';
import type { DeskEvents } from './events.ts';

/** What every part of the desk works with. */
export interface Desk {
  /** The site's root. */
  root: string;
  /** The content folder of the language that is served. */
  content: string;
  /** `content` as messages name it: `content`, `content/en`. */
  folder: string;
  publicDir: string;
  /** Where the desk stores what is not content: below the root, not in the repository. */
  store: string;
  /** The site's language (BCP 47): what people read is said in it. */
  language(): string;
  /** The content as it is on the disk now, with what the checks say of it. */
  checked(): Result<Content>;
  /** The content with texts that are being written, by their paths in its folder; not checked. */
  readWith(drafts: ReadonlyMap<string, string>): Result<Content>;
  /** The only way to write content. */
  journal: Journal;
  /** Tells all windows. */
  events: DeskEvents;
  server: ViteDevServer;
}

/** A request to the desk. */
export interface DeskRequest {
  /** What stands for the `:names` of the route, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** @throws RequestError where it is no JSON */
  json<Value>(): Promise<Value>;
  /** The body as it came. */
  bytes(): Promise<Uint8Array>;
  /** Aborted when the window has gone. */
  signal: AbortSignal;
}

/** What a route answers: a value as JSON, or a body of another kind. */
export type DeskAnswer =
  | { json: unknown; status?: number }
  | { body: string | Uint8Array; type: string; status?: number }
  /** A download. */
  | { file: string; name: string; type: string };

/** One thing that the desk's pages can ask for, below `/@desk/api/`. */
export interface DeskRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `decks/:deck/slides`; a last `*name` takes the rest of the path. */
  path: string;
  answer(request: DeskRequest, desk: Desk): Promise<DeskAnswer> | DeskAnswer;
}

/** A request that cannot be followed; what it says is shown to people. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
  }
}

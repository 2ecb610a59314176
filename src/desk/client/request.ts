import { noteChange } from './content-clock.ts';
import { texts } from './texts.ts';

/** A file has been written by somebody else since this window read it. */
export class Conflict extends Error {
  readonly path: string;
  /** What stands there now; undefined where nothing does. */
  readonly current: string | undefined;

  constructor(path: string, current: string | undefined) {
    super(texts.shell.conflict(path));
    this.path = path;
    this.current = current;
  }
}

/** A file of content as the server has it. */
export interface ServedFile {
  path: string;
  text: string;
  version: string;
}

/** A change as `POST changes` takes it; text as it is, other files as base64, neither to remove the file. */
export interface SentChange {
  /** What was done: it stands in the list of changes. */
  label: string;
  /** Changes with the same key that follow each other are undone together. */
  together?: string;
  writes: readonly { path: string; base: string | null; text?: string; base64?: string }[];
}

interface Asking {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: Blob | ArrayBuffer;
  signal?: AbortSignal;
}

/**
 * Asks the desk's server.
 * @param path below `/@desk/api/`
 * @throws Conflict, or an Error that says in the site's language what went wrong
 */
export async function ask<Value>(path: string, { method, json, body, signal }: Asking = {}): Promise<Value> {
  let response: Response;
  try {
    response = await fetch(`/@desk/api/${path}`, {
      method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
      ...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Error(texts.shell.gone);
  }
  if (response.status === 403) throw new Error(texts.shell.gone);
  const value = await response.json();
  if (response.ok) return value as Value;
  if (response.status === 409 && value.error === 'conflict') throw new Conflict(value.path, value.current);
  throw new Error(texts.shell.failed(value.message ?? response.statusText));
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

export const readFile = (path: string) => ask<ServedFile>(`files/${encoded(path)}`);

/** The address of a picture, film or sound of the content. */
export const mediaAddress = (path: string) => `/@desk/api/media/${encoded(path)}`;

/** Writes files; the versions that they have then, by their paths. */
export async function sendChange(change: SentChange): Promise<Record<string, string | null>> {
  const { versions } = await ask<{ versions: Record<string, string | null> }>('changes', { json: change });
  noteChange();
  return versions;
}

import { useEffect, useState } from 'preact/hooks';
import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import type { FieldMessage } from '../../reference/judge-file.ts';
import type { Listing } from '../../reference/listing.ts';
import type { ReferenceKind } from '../../reference/reference-kinds.ts';
import type { YamlPath } from '../../reference/yaml-value.ts';
import { sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask, sendChange } from '../request.ts';
import { onDeskEvent, siteStore } from '../site-store.ts';
import type { ServedEntry } from './entry-port.ts';
import { EntrySession } from './entry-session.ts';

export type Schemas = Readonly<Record<ReferenceKind, JsonSchema>>;

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const port = {
  read: (path: string) => ask<ServedEntry>(`reference/entries/${encoded(path)}`),
  judge: (path: string, text: string) => ask<FieldMessage[]>('reference/judge', { json: { path, text } }),
  send: sendChange,
  store: sessionStorage,
  fail: sayError,
};

/** The fields of a group in the order of the schema. */
function orderIn(schema: JsonSchema | undefined, path: YamlPath): readonly string[] {
  const group = path
    .slice(0, -1)
    .reduce<JsonSchema | undefined>(
      (inside, key) => (typeof key === 'number' ? inside?.items : inside?.properties?.[key]),
      schema,
    );
  return Object.keys(group?.properties ?? {});
}

let schemas: Promise<Schemas> | undefined;

export function useSchemas(): Schemas | undefined {
  const [read, setRead] = useState<Schemas | undefined>();
  useEffect(() => {
    schemas ??= ask<Schemas>('reference/schemas');
    schemas.then(setRead, sayError);
  }, []);
  return read;
}

/** What there is; read anew when content has changed. */
export function useListing(): { listing: Listing | undefined; refresh(): Promise<void> } {
  const [listing, setListing] = useState<Listing | undefined>();
  const [refresh] = useState(() =>
    oneAtATime(() => ask<Listing>('reference/listing').then(setListing, sayError)),
  );
  useEffect(() => {
    void refresh();
    return siteStore.subscribe(() => void refresh());
  }, []);
  return { listing, refresh };
}

/** The session of a file, which is read anew when somebody else has written it. */
export function useSession(path: string, schema: JsonSchema): EntrySession {
  const [session, setSession] = useState(() => opened(path, schema));
  const [, setTick] = useState(0);
  const current = session.path === path ? session : opened(path, schema);
  if (current !== session) setSession(current);
  useEffect(() => {
    const stopReading = current.subscribe(() => setTick((tick) => tick + 1));
    const stopListening = onDeskEvent((event) => {
      if (event.kind === 'content') void current.refresh().catch(() => {});
    });
    const onHide = () => void current.flush().catch(() => {});
    window.addEventListener('pagehide', onHide);
    void current.load().catch(() => {});
    return () => {
      stopReading();
      stopListening();
      window.removeEventListener('pagehide', onHide);
      void current.flush().catch(() => {});
    };
  }, [current]);
  return current;
}

const opened = (path: string, schema: JsonSchema) =>
  new EntrySession(path, port, (at) => orderIn(schema, at));

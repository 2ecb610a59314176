import { useEffect, useState } from 'preact/hooks';
import type { IncomingFile } from '../../bring-in/incoming-file.ts';
import { say, sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';

/** In bytes: the server takes no more. */
const LARGEST = 1 << 30;

/** The files that were dropped, as the server has them; undefined until they have been read. */
export function useIncoming(): readonly IncomingFile[] | undefined {
  const [files, setFiles] = useState<readonly IncomingFile[] | undefined>();
  useEffect(() => {
    let isReading = false;
    const read = oneAtATime(async () => {
      isReading = true;
      await ask<{ files: IncomingFile[] }>('incoming').then((answer) => setFiles(answer.files), sayError);
      isReading = false;
    });
    void read();
    return onDeskEvent((event) => {
      // A change of content may have taken a deck back; an answer that is on its way may be older than what is told.
      if (event.kind === 'content' || isReading) void read();
      if (event.kind === 'progress' && event.part === 'bringIn')
        setFiles((known) => known && withFile(known, event.job, event.data as IncomingFile | null));
    });
  }, []);
  return files;
}

function withFile(
  files: readonly IncomingFile[],
  id: string,
  file: IncomingFile | null,
): readonly IncomingFile[] {
  if (file === null) return files.filter((each) => each.id !== id);
  const isKnown = files.some((each) => each.id === id);
  return isKnown ? files.map((each) => (each.id === id ? file : each)) : [...files, file];
}

/** Sends files to the server, which imports them; the ids of those that arrived. */
export async function sendFiles(files: readonly File[]): Promise<string[]> {
  const words = texts.bringIn;
  const ids: string[] = [];
  for (const file of files) {
    if (file.size > LARGEST) {
      say(words.tooLarge(file.name), 'wrong');
      continue;
    }
    try {
      const path = `incoming?name=${encodeURIComponent(file.name)}`;
      ids.push((await ask<IncomingFile>(path, { body: file })).id);
    } catch (error) {
      say(words.uploadFailed(file.name, error instanceof Error ? error.message : String(error)), 'wrong');
    }
  }
  return ids;
}

export async function discard({ id, name }: IncomingFile): Promise<void> {
  try {
    await ask(`incoming/${id}`, { method: 'DELETE' });
    say(texts.bringIn.discarded(name));
  } catch (error) {
    sayError(error);
  }
}

export const tryAgain = (id: string) => ask(`incoming/${id}/again`, { method: 'POST' }).catch(sayError);

/** The address of a picture of a file: `original/3.jpg`. */
export const pictureOf = (id: string, path: string) => `/@desk/api/incoming/${id}/picture/${path}`;

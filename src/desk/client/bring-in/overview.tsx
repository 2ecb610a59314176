import { useRef } from 'preact/hooks';
import type { IncomingFile } from '../../bring-in/incoming-file.ts';
import { texts } from '../texts.ts';
import { FileCard } from './file-card.tsx';

/** What can be chosen; what a file is, its content tells. */
const ENDINGS =
  '.pptx,.ppt,.pptm,.ppsx,.pps,.odp,.docx,.doc,.odt,.rtf,.pdf,.xlsx,.html,.htm,.mht,.txt,.md,.csv,.dps,.wps';

interface Props {
  files: readonly IncomingFile[] | undefined;
  /** Files are held over the window. */
  isOver: boolean;
  onFiles(files: readonly File[]): void;
}

/** Where files are dropped, and those that were. */
export function Overview({ files = [], isOver, onFiles }: Props) {
  const words = texts.bringIn;
  const input = useRef<HTMLInputElement>(null);
  const latestFirst = files.toReversed();
  return (
    <div class="incoming">
      <section class={`drop-zone${files.length > 0 ? ' small' : ''}${isOver ? ' over' : ''}`}>
        <DropIcon />
        <h2>{isOver ? words.dropNow : words.drop}</h2>
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ENDINGS}
          hidden
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <p class="formats">{words.formats}</p>
        {files.length === 0 && <p class="promise">{words.intro}</p>}
        <p class="promise">{words.promise}</p>
      </section>
      {files.length > 0 && (
        <section>
          <h2>{words.files}</h2>
          <ul class="file-cards">
            {latestFirst.map((file) => (
              <FileCard key={file.id} file={file} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function DropIcon() {
  return (
    <svg class="drop-icon" viewBox="0 0 48 48" aria-hidden="true">
      <rect x="7" y="10" width="34" height="23" rx="3" />
      <path d="M24 41v-8M16 41h16M24 15v11M19 21.5l5 5 5-5" />
    </svg>
  );
}

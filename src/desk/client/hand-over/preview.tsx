import { useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { type Device, DeviceFrame } from './device-frame.tsx';

interface Listed {
  id: string;
  title: string;
}

/** The site as it is now, in the size of a phone or of a projector. */
export function Preview({ decks, courses }: { decks: readonly Listed[]; courses: readonly Listed[] }) {
  const words = texts.handOver.preview;
  const [device, setDevice] = useState<Device>('phone');
  const [page, setPage] = useState('');
  const isPresented = device === 'projector' && page.startsWith('decks/');
  const address = `/${page}${isPresented ? 'present/' : ''}`;
  const title = [...decks, ...courses].find(({ id }) => page.split('/')[1] === id)?.title ?? words.home;
  const choose = (each: Device) => {
    setDevice(each);
    // What is projected is a deck.
    if (each === 'projector' && page === '' && decks[0]) setPage(`decks/${decks[0].id}/`);
  };
  return (
    <section aria-labelledby="preview-title" class="preview">
      <header>
        <h2 id="preview-title">{words.title}</h2>
        <fieldset class="device">
          <legend class="visually-hidden">{words.device}</legend>
          {(['phone', 'projector'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="device" checked={device === each} onChange={() => choose(each)} />
              <span>{words[each]}</span>
            </label>
          ))}
        </fieldset>
        <select
          aria-label={words.page}
          value={page}
          onChange={({ currentTarget }) => setPage(currentTarget.value)}
        >
          <option value="">{words.home}</option>
          <Pages label={words.courses} folder="courses" pages={courses} />
          <Pages label={words.decks} folder="decks" pages={decks} />
        </select>
        <a href={address} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </header>
      <DeviceFrame device={device} address={address} title={words.frame(words[device], title)} />
    </section>
  );
}

function Pages({ label, folder, pages }: { label: string; folder: string; pages: readonly Listed[] }) {
  if (pages.length === 0) return null;
  return (
    <optgroup label={label}>
      {pages.map(({ id, title }) => (
        <option key={id} value={`${folder}/${id}/`}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { type DeskPlace, goTo } from '../place.ts';
import { sendFiles, useIncoming } from './incoming.ts';
import { Overview } from './overview.tsx';
import { Review } from './review.tsx';

/** Office files become decks: they are dropped, looked at, and taken over. */
export function BringIn({ rest: [id] }: { rest: DeskPlace['rest'] }) {
  const files = useIncoming();
  const [awaited, setAwaited] = useState<string | undefined>();
  const take = async (dropped: readonly File[]) => {
    if (dropped.length === 0) return;
    goTo('bringIn');
    const ids = await sendFiles(dropped);
    setAwaited(ids.length === 1 ? ids[0] : undefined);
  };
  // Whoever drops one file waits for it.
  const isReady = files?.find((file) => file.id === awaited)?.phase === 'ready';
  useEffect(() => {
    if (awaited === undefined || !isReady) return;
    setAwaited(undefined);
    if (id === undefined) goTo('bringIn', awaited);
  }, [awaited, isReady, id]);
  const isOver = useDrop(take);
  if (id !== undefined) return <Review key={id} id={id} files={files ?? []} />;
  return <Overview files={files} isOver={isOver} onFiles={take} />;
}

/** Takes files that are dropped anywhere on the window; whether some are held over it. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return isOver;
}

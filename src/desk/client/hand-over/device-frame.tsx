import { useEffect, useRef, useState } from 'preact/hooks';

/** Pixels of CSS: a phone as most people hold it, and what a projector shows. */
const DEVICES = { phone: { width: 390, height: 844 }, projector: { width: 1280, height: 720 } } as const;
export type Device = keyof typeof DEVICES;

/** Pixels: the frame and what is above it are seen at once on a small laptop. */
const MOST_HEIGHT = 600;

/** A page of the site, laid out for a device and made as small as the place for it. */
export function DeviceFrame({ device, address, title }: { device: Device; address: string; title: string }) {
  const { width, height } = DEVICES[device];
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.7);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const resize = () => setScale(Math.min(1, box.clientWidth / width, MOST_HEIGHT / height));
    resize();
    const watcher = new ResizeObserver(resize);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [width, height]);
  return (
    <div class="frame-place" ref={place}>
      <div
        class={`frame frame-${device}`}
        style={{ width: `${width * scale}px`, height: `${height * scale}px` }}
      >
        <iframe
          key={`${device} ${address}`}
          src={address}
          title={title}
          style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}

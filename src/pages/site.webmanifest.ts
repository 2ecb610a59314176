import type { APIRoute } from 'astro';
import { site } from '../components/texts.ts';

const icon = (file: string, size: number, purpose: string) => ({
  src: `icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The web manifest (W3C Web Application Manifest); its addresses count from its own place. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      lang: site.language,
      id: './',
      start_url: './index.html',
      scope: './',
      display: 'standalone',
      theme_color: site.colour,
      background_color: site.colour,
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('maskable-512.png', 512, 'maskable'),
      ],
    }),
  );

import { join } from 'node:path';

/** The pages on which the desk shows slides that are being written; only the development server has them. */
export function previewRoutes(engine: string): { pattern: string; entrypoint: string; prerender: false }[] {
  const page = (name: string) => join(engine, 'desk', 'preview', name);
  return [
    { pattern: '/desk-preview/slides', entrypoint: page('slides.astro'), prerender: false },
    { pattern: '/desk-preview/frame/[deck]', entrypoint: page('frame.astro'), prerender: false },
  ];
}

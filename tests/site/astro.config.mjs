import { defineConfig } from 'astro/config';
import { trainingSite } from '../../src/integration.ts';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  srcDir: '../../src',
  publicDir: '../../public',
  integrations: [trainingSite({ gallery: true })],
});

import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({
  root: import.meta.dirname,
  srcDir: '../../src/site',
  publicDir: '../../public',
  integrations: [trainingSite({ gallery: true })],
});

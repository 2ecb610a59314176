import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({
  root: import.meta.dirname,
  srcDir: '../../../src/site',
  integrations: [trainingSite()],
});

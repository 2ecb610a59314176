import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({
  srcDir: './src/site',
  integrations: [trainingSite()],
});

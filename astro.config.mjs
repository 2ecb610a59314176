import { defineConfig } from 'astro/config';
import { trainingSite } from './src/integration.ts';

export default defineConfig({
  integrations: [trainingSite()],
});

import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({ integrations: [trainingSite()] });

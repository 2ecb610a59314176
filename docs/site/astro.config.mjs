import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { trainingSite } from 'lectern';

export default defineConfig({
  root: import.meta.dirname,
  markdown: {
    // Quotes and dashes stay as they are written.
    processor: satteri({ features: { smartPunctuation: false } }),
    // The engine's colours of program text, in light and dark (styles/code.css).
    shikiConfig: {
      theme: 'css-variables',
      langAlias: { caddyfile: 'nginx' },
      transformers: [
        {
          name: 'engine-colours',
          pre(node) {
            this.addClassToHast(node, 'code');
          },
        },
      ],
    },
  },
  integrations: [trainingSite({ replace: { 'components/menu.ts': './src/menu.ts' } })],
});

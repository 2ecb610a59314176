import type { Plugin } from 'vite';
import { commandTextsFor } from '../i18n/texts.ts';

/** Answers the language switch of `lectern dev`, which serves one language, with how another one is served. */
export function serveLanguages(language: () => string): Plugin {
  return {
    name: 'lectern:languages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, folder] = /^\/@language\/([\w-]*)$/.exec(request.url ?? '') ?? [];
        if (folder === undefined) return next();
        const command = `npm run dev${folder === '' ? '' : ` -- --language ${folder}`}`;
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(commandTextsFor(language()).build.otherLanguage(command));
      });
    },
  };
}

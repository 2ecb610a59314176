import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../model/languages.ts';

/** What the development server says where somebody chooses another language, in that of the site. */
const SAYS: Readonly<Record<Language, (command: string) => string>> = {
  'zh-CN': (command) => `编辑时一次只显示一种语言。要看这种语言，请结束后运行：${command}`,
  'zh-TW': (command) => `編輯時一次只顯示一種語言。要看這種語言，請結束後執行：${command}`,
  en: (command) =>
    `While you write, one language is served at a time. To see this one, end the server and run: ${command}`,
};

/** Answers the language switch of `lectern dev`, which serves one language, with how another one is served. */
export function serveLanguages(language: () => string): Plugin {
  return {
    name: 'lectern:languages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, folder] = /^\/@language\/([\w-]*)$/.exec(request.url ?? '') ?? [];
        if (folder === undefined) return next();
        const command = `npm run dev${folder === '' ? '' : ` -- --language ${folder}`}`;
        const own = LANGUAGES.find((each) => each === language()) ?? 'en';
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(SAYS[own](command));
      });
    },
  };
}

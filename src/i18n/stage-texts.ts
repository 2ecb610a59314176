import { zhCNStage } from './zh-CN-stage.ts';

const LANGUAGES: Readonly<Record<string, typeof zhCNStage>> = { 'zh-CN': zhCNStage };

/**
 * The texts of presentation and speaker view in a language (BCP 47); of the first one where there
 * are none. They stand apart so that presenting does not load the whole site's words.
 */
export function stageTextsFor(language: string): typeof zhCNStage {
  return LANGUAGES[language] ?? zhCNStage;
}

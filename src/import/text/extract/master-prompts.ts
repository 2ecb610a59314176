import { lineRule } from './extract.ts';

/** What empty placeholders of a template say; PowerPoint and WPS, Chinese and English. */
const PROMPTS = [
  String.raw`(?:单击|点击)此处(?:编辑|添加|输入|更换)[\p{Script=Han}]{0,4}?(?:母版)?(?:标题|副标题|文本|正文|文字|内容)(?:样式|内容)?`,
  String.raw`第二级(?:[,，、\s]*第[三四五]级)+`,
  'Click to (?:edit|add) (?:the )?(?:Master )?(?:title|subtitle|text)(?: styles?)?',
  String.raw`Second level(?:[,，\s]*(?:Third|Fourth|Fifth) level)+`,
];

const PROMPT = new RegExp(`(?:${PROMPTS.join('|')})(?:[,，]\\*)?[,，]?`, 'giu');

/** Takes away the prompts of the slide master that an extraction takes for text, e.g. 单击此处编辑母版标题样式. */
export const masterPrompts = lineRule('master-prompts', 'a prompt of the slide master', (text) => {
  const removed: string[] = [];
  const cleaned = text.replace(PROMPT, (prompt) => {
    removed.push(prompt);
    return '';
  });
  return { text: cleaned, removed };
});

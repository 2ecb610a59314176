import { widthOf } from '../text-width.ts';

/** What a file offers as the title of the deck; each may be empty. */
export interface TitleSources {
  /** `dc:title` of the file (docProps/core.xml). */
  written: string;
  /** The title of the first slide. */
  first: string;
  /** The largest text of the first slide. */
  largest: string;
  /** The first slide is a title slide: what it says largest is the title of all. */
  hasTitleSlide: boolean;
  /** Titles of the other slides, in order. */
  others: string[];
  /** The file's path. */
  file: string;
}

/** What programs, templates and download sites put in where nobody wrote a title. */
const NO_TITLES = [
  /^(microsoft\s*)?(power\s*point|pptxgenjs|wps|ppt|幻灯片|演示文稿|slide|folie|diapositiv[ae]|スライド|presentation|präsentation|présentation)[\s\d-]*(演示文稿|presentation|-?präsentation|演示|模板|template)?[\s\d]*$/i,
  /(模板|模版|templates?|素材)[\s\d]*$|^(ppt)?(模板|模版|template)\b|第一ppt|1ppt|优品ppt|觅知网|包图网|千图网|ppt下载|熊猫办公|稻壳儿/i,
  /(https?:\/\/|www\.)|\.(com|cn|net|org)\b/i,
  /^[a-z]:[\\/]|[\\/].+[\\/]/i,
  /\.(pptx?|potx?|ppsx?|odp|pdf|docx?|key)$/i,
  /^(untitled|no title|无标题|未命名|新建|单击此处|点击此处|点击添加|输入标题|请输入|click to|添加标题|your title)/i,
  /^(标题|主标题|副标题|title|logo|目录|contents?|agenda|outline|overview|welcome|欢迎|谢谢|thank(s| you))[\s\d!！.。]*$/i,
  /^[\d\s./年月日:：,-]+$/,
];
/** Names that people give to any file. */
const ANY_NAME =
  /^(新建|副本|未命名|课件|讲义|培训|汇报|终稿|定稿|copy|download|document|file|final|lecture|lesson|slides?|deck|scan|test|draft|week|chapter|unit)([\s\d_().（）-]|of)*$/i;
/** A wider text is a sentence. A Chinese character is 2 wide, a Latin letter 1. */
const WIDEST = 120;

/**
 * The title that a person would give: what a title slide says largest; without one, what the file says of itself, if that
 * is a title and not a template's, an address or a path. Then the file's own name, where somebody chose it: the title of a
 * later slide is that slide's.
 */
export function deckTitle(sources: TitleSources): string {
  const { written, first, largest, hasTitleSlide, others, file } = sources;
  const seen = [first, largest];
  const name = nameOf(file);
  const later = isChosen(name) ? [name] : others;
  const candidates = [...(hasTitleSlide ? [...seen, written] : [written, ...seen]), ...later];
  return candidates.map(clean).find(isTitle) ?? name;
}

/** Whether a file's name says something: two Chinese characters or a word, no number and no word that fits any file. */
function isChosen(name: string): boolean {
  return isTitle(name) && !ANY_NAME.test(name) && /\p{Script=Han}{2}|(?![\da-f-]+$)[a-z]{4}/iu.test(name);
}

function isTitle(text: string): boolean {
  if (!/\p{L}{2}|\p{Script=Han}/u.test(text) || widthOf(text) > WIDEST) return false;
  return !NO_TITLES.some((pattern) => pattern.test(text));
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w{2,5}$/, '');
}

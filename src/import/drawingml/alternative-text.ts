import type { XmlElement } from '../ooxml/xml.ts';

/** What programs put in where nobody wrote a description: the name of the file or of the shape. */
const NAMES = [
  /\.(png|jpe?g|jfif|gif|bmp|emf|wmf|tiff?|svg|webp|heic)$/i,
  /^(图片|图像|图形|圖片|照片|截图|屏幕截图|picture|image|photo|graphic|grafik|bild|imagen?|screenshot)[\s_-]*[（(]?\d*[)）]?$/i,
  // Cameras, chat programs and picture searches name files so.
  /^(timg|img|dsc|mmexport|微信(图片|截图)|QQ(图片|截图)|企业微信截图|webwxgetmsgimg)[\s_-]*[\d_ ()（）-]*$/i,
  /^(src|u)=\S+$/i,
  /^(?=.*\d)[\da-f_-]{8,}$/i,
  // File names without their ending: `cbonds_logo`, `aux-bullet`, `waste2`; and the spacers of web pages.
  /^\S*_\S*$/,
  /^[a-z\d]+(-[a-z\d]+)+$/,
  /^[a-z]{2,}\d+$/,
  /^(empty|pixel|spacer|blank)$/i,
];

/** A guess of Microsoft 365 that nobody has looked at says so behind itself. */
const GUESSED =
  /(Description automatically generated|AI-generated content may be incorrect|描述已自动生成|已自动生成的?(描述|说明)|AI ?生成的内容可能不正确)/i;

/** The words for those who cannot see a picture (`p:cNvPr`, `wp:docPr`); empty where no person wrote any. */
export function alternativeText(properties: XmlElement): string {
  const text = (properties.attribute('descr') || properties.attribute('title') || '')
    .replace(/\s+/g, ' ')
    .trim();
  return GUESSED.test(text) || NAMES.some((name) => name.test(text)) ? '' : text;
}

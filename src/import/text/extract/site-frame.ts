import type { Extract, ExtractLine, Removal, Rule } from './extract.ts';

/** Lines that document-sharing sites put around a text, wherever they stand. */
const FRAME: RegExp[] = [
  /^上传人[:：]/,
  /^返回\s*下载/,
  /_第\s*\d+\s*页$/,
  /^第\s*\d+\s*页\s*[/／]\s*共\s*\d+\s*页$/,
  /^(点击|展开)(查看|显示|阅读)?(更多|全文|剩余)/,
  /^(资源|文档|资料)(描述|简介|介绍|预览|预览内容)$/,
  /^《.+》由.{1,8}分享.*搜索。?$/,
  /^亲[,，]?\s*该文档(总)?共/,
  /^-\s*(文档)?(格式|大小|页数)[:：]/,
  /^(版权说明|文档编号|下载积分|内容提供方|文档格式|文档大小)[:：]/,
  /^本文(档)?(由|共|来源|来自).{0,20}(上传|分享|页|网|库)/,
  /^(还剩|剩余)\s*\d+\s*页/,
  /^[-–—]\s*\d{1,3}\s*[-–—]$/,
  /^该文档(由|来自|已被).{0,20}/,
  /^下载文档到电脑/,
  /^\d+[.、]?\s*本站(所有|的|不)(资源|文档|保证).{0,200}$/,
  /^(会员|VIP)?(免费|立即)?(下载|收藏)\s*(该资源|文档|全文)?$/i,
];

/** Where the site's foot begins; nothing of the document follows. */
const FOOT: RegExp[] = [
  /^展开阅读全文/,
  /^点击(查看|显示)更多(内容)?[>»]*$/,
  /^(相关资源|猜你喜欢|相关搜索|相关推荐|最新文档)$/,
  /^收藏\s+下载/,
];

const COPYRIGHT = /(版权所有|备案号|ICP备|经营许可证|公网安备)/;
const OFFICE_ENDING = /\.(pptx?|docx?|pdf|wps|dps|pps|ppsx)$/i;
/** The foot's links and notices are short; a longer line is the document's own text. */
const FOOT_LINE_LENGTH = 60;

function isFrame(text: string): boolean {
  return FRAME.some((pattern) => pattern.test(text));
}

/** The index where the foot begins, or `lines.length`: after all long text and after the head, which calls to read on too. */
function footStart(lines: ExtractLine[]): number {
  const texts = lines.map((line) => line.text.trim());
  const isFoot = (text: string): boolean => FOOT.some((pattern) => pattern.test(text));
  const lastBefore = texts.findLastIndex((text) =>
    isFrame(text) ? !isFoot(text) : text.length > FOOT_LINE_LENGTH,
  );
  const foot = texts.findIndex((text, index) => index > lastBefore && isFoot(text));
  return foot === -1 ? lines.length : foot;
}

/** The line that names the document: the first one, when the site's head follows at once. */
function titleLine(lines: ExtractLine[]): number {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  if (first === -1) return -1;
  const second = lines.findIndex((line, index) => index > first && line.text.trim() !== '');
  const named = lines[first]?.text.trim() ?? '';
  if (named.length > FOOT_LINE_LENGTH || isFrame(named)) return -1;
  const next = lines[second]?.text.trim() ?? '';
  return isFrame(next) || OFFICE_ENDING.test(named) ? first : -1;
}

/**
 * Takes the site's frame away: who uploaded it, page thumbnails, "click for more", related
 * documents, licences. The document's name in the head becomes the title.
 */
export const siteFrame: Rule = {
  name: 'site-frame',
  what: "the sharing site's own text",
  apply(extract) {
    const removed: Removal[] = [];
    let title = extract.title;
    const pages = extract.pages.map((page) => {
      const named = titleLine(page.lines);
      if (named !== -1) title ??= page.lines[named]?.text.trim().replace(OFFICE_ENDING, '');
      const foot = footStart(page.lines);
      const lines = page.lines.filter((line, index) => {
        const text = line.text.trim();
        if (index === named) return false;
        const out =
          text !== '' &&
          (index >= foot || isFrame(text) || (COPYRIGHT.test(text) && text.length <= FOOT_LINE_LENGTH));
        if (out) removed.push({ line: line.line, text });
        return !out && !(index >= foot);
      });
      return { ...page, lines };
    });
    const cleaned: Extract = { ...extract, pages };
    if (title !== undefined) cleaned.title = title;
    return { extract: cleaned, removed };
  },
};

import type { Asset } from '../../model/deck.ts';

/** A sign in place of a picture that no browser shows, with the name of the file it stands for. */
export function unshownPicture(file: string): Asset {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270" role="img">
  <rect x="1" y="1" width="478" height="268" fill="#f6f6f4" stroke="#8a8a85" stroke-dasharray="6 4"/>
  <text x="240" y="128" text-anchor="middle" font-family="sans-serif" font-size="20" fill="#44443f">此图尚未转换，浏览器无法显示</text>
  <text x="240" y="160" text-anchor="middle" font-family="sans-serif" font-size="16" fill="#44443f">原文件：${file}</text>
</svg>
`;
  return { file: `${file.slice(0, file.lastIndexOf('.'))}.svg`, bytes: new TextEncoder().encode(svg) };
}

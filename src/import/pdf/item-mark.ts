/** What an item of a list begins with; bullets of symbol fonts are in the private area. */
export const BEGINS_ITEM =
  /^(?:[-–—•·●○◆◇■□▪➢➤✓√»\uf000-\uf0ff]|\d{1,3}\s?[.、．)）](?!\d)|[(（]\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/u;

/** Whether somebody who reads this language (BCP 47) reads Chinese in traditional characters. */
export const isTraditional = (language: string): boolean => /^zh-(?:TW|HK|MO|Hant)/i.test(language);

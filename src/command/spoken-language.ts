/** The language that the person at the computer has chosen: one that the interface speaks (BCP 47). */
export function spokenLanguage(): 'zh-CN' | 'zh-TW' | 'en' {
  const { language, region } = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale);
  const named = process.env.LC_ALL || process.env.LANG || `${language}_${region ?? ''}`;
  if (!named.startsWith('zh')) return 'en';
  return /TW|HK|MO|Hant/.test(named) ? 'zh-TW' : 'zh-CN';
}

import type { Language } from '../../model/article.ts'

const LATIN = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans'`
const HAN: Readonly<Record<Language, string>> = {
  'zh-Hans': `'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'`,
  'zh-Hant': `'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'`,
  en: `'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'`,
}

/** The fonts names are written in; the forms of Han characters follow the language. */
export const fontOf = (language: Language): string => `${LATIN}, ${HAN[language]}, sans-serif`

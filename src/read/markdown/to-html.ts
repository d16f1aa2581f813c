const FENCE = /^\s*(?:```|~~~)/

/**
 * Markdown as HTML that says no more than where paragraphs, pictures and links are: enough for reading, not for showing.
 * HTML inside Markdown passes through as it is.
 */
export function markdownToHtml(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !FENCE.test(line))
    .map(line)
    .join('\n')
}

function line(source: string): string {
  if (/^\s*$/.test(source)) return '<p>'
  if (/^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}\s*)$/.test(source)) return '<hr>'
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(source)
  if (heading) return `<h2>${inline(heading[1])}</h2>`
  const words = inline(source.replace(/^\s*(?:>\s?)+/, ''))
  const item = words.replace(/^\s*[-*+]\s+/, '<li>')
  return /(?: {2}|\\)$/.test(item) ? `${item.replace(/\\$/, '')}<br>` : item
}

// Neither part may hold what opens another one, or a line of nothing but brackets would take quadratic time.
const PICTURE = /!\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g
const LINK = /\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g
const BOLD = /(\*\*|__)(?=\S)(.{1,400}?\S)\1/g
const ITALIC = /(?<![\w*])([*_])(?=[^\s*_])([^*_]{0,400}?[^\s*_])\1(?![\w*])/g
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|])/g

const SHORTCODE = /\{\{[<%][^{}]{0,4000}[>%]\}\}/g

const inline = (words: string): string =>
  /[*_[\\{]/.test(words)
    ? words
        .replace(SHORTCODE, '')
        .replace(PICTURE, '')
        .replace(LINK, '<a>$1</a>')
        .replace(BOLD, '$2')
        .replace(ITALIC, '$2')
        .replace(ESCAPED, '$1')
    : words

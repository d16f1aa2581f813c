export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

// XML 1.0 has no place for these, not even escaped; one in an article's text would make the file unreadable.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it stands in an attribute or between tags; blanks that XML would fold are kept. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => ESCAPES[mark])

/** One element on a line, indented; attributes that are undefined are left out. */
export function element(
  depth: number,
  name: string,
  attributes: XmlAttributes,
  content: string | readonly string[] = [],
): string {
  const indent = '  '.repeat(depth)
  const words = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  if (typeof content === 'string')
    return `${indent}<${name}${words}>${escapeXml(content)}</${name}>`
  if (content.length === 0) return `${indent}<${name}${words}/>`
  return `${indent}<${name}${words}>\n${content.join('\n')}\n${indent}</${name}>`
}

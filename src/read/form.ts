import { isArchive } from './form/archive.ts'
import { isFrontMatter } from './form/front-matter.ts'
import { isHeaded } from './form/headed.ts'

/** How a source is laid out. */
export type Form = 'archive' | 'headed' | 'front-matter' | 'json-lines' | 'json' | 'page' | 'plain'

const LINES = /\.(?:jsonl|ndjson)$/i
const JSON_FILE = /\.json$/i
const PAGE_FILE = /\.html?$/i
const TAG =
  /^\s*<(?:!doctype|\?xml|!--|html|head|body|meta|title|main|article|section|div|p|h[1-6])\b/i

/** The form of a text: told from how it begins, and by the file's name only where that says more. */
export function formOf(name: string, text: string): Form {
  if (LINES.test(name)) return 'json-lines'
  if (JSON_FILE.test(name)) return 'json'
  if (isArchive(text)) return 'archive'
  if (isFrontMatter(text)) return 'front-matter'
  if (isHeaded(text)) return 'headed'
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return 'json'
  return PAGE_FILE.test(name) || TAG.test(text) ? 'page' : 'plain'
}

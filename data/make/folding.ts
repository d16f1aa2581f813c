import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

/** Writes src/lib/fold-table.ts: every Traditional character OpenCC knows a single Simplified one for, both as one UTF-16 unit. */
export function foldingTable(): string {
  const toSimplified = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let unit = 0x3400; unit <= 0xfaff; unit++) {
    const traditional = String.fromCharCode(unit)
    if (!/\p{Script=Han}/u.test(traditional)) continue
    const simplified = toSimplified(traditional)
    if (simplified !== traditional && simplified.length === 1) pairs += traditional + simplified
  }
  const lines = pairs.match(/.{1,88}/gu) ?? []
  return [
    '/** Traditional and Simplified character in turn; written by data/make/folding.ts from OpenCC (Apache-2.0). */',
    'export const TRADITIONAL_TO_SIMPLIFIED =',
    ...lines.map((line, i) => `  ${i === 0 ? '' : '+ '}'${line}'`),
    '',
  ].join('\n')
}

export const writeFoldingTable = (): void =>
  writeFileSync(new URL('../../src/lib/fold-table.ts', import.meta.url), foldingTable())

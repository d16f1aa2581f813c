import fc from 'fast-check'

/** What news texts are made of, and what may confuse whoever reads them. */
const PIECES = {
  states: [
    '美国',
    '俄羅斯',
    '朝鲜',
    '中国',
    '韩国',
    '北韓',
    '几内亚',
    '朝俄',
    '美日韩',
    '俄方',
    '莫斯科',
  ],
  people: [
    '普京',
    '普丁',
    '金正恩',
    '米勒',
    '阿列克谢·季霍诺夫',
    '乌尔里希-布纳特',
    '莱夫•埃里克•伊斯利',
    '洪珉',
  ],
  bodies: [
    '法新社',
    '路透社',
    '联合国安理会',
    '韩国统一研究院',
    '克里姆林宫',
    '梨花女子大学',
    '缅甸军方',
  ],
  titles: ['总统', '外长', '发言人', '高级研究委员', '教授', '前', '国务卿', '专家', '记者'],
  verbs: [
    '表示',
    '指出',
    '谴责',
    '支持',
    '告诉',
    '称',
    '说',
    '援引',
    '警告',
    '对',
    '被',
    '向',
    '与',
    '不',
    '没有',
  ],
  words: [
    '武器',
    '的',
    '和',
    '会谈',
    '两国',
    '他',
    '双方',
    '周三',
    '2023年',
    '关系',
    '制裁',
    '中',
    '方',
    '卫星发展',
  ],
  latin: [
    'Kim Jong-un',
    'An Chan-il',
    'DGAP',
    'Dr.',
    'of',
    'Müller',
    "O'Brien",
    'A.',
    '🙂',
    '\u200b',
    'é',
  ],
  marks: [
    '，',
    '。',
    '、',
    '：',
    '；',
    '“',
    '”',
    '「',
    '」',
    '（',
    '）',
    '(',
    ')',
    '·',
    '…',
    '《',
    '》',
    '"',
    '-',
    ' ',
    '?',
  ],
} as const

const piece = fc.oneof(
  ...Object.values(PIECES).map((pieces) => fc.constantFrom(...pieces)),
  fc
    .string({ minLength: 1, maxLength: 3, unit: 'grapheme' })
    .map((words) => words.replace(/\s/g, ' ')),
)

const actor = fc.constantFrom(...PIECES.states, ...PIECES.people, ...PIECES.bodies)

/** Who does what to whom: such sentences have relations, which chance alone rarely makes. */
const sentence = fc
  .tuple(
    fc.constantFrom(...PIECES.bodies, ...PIECES.states, ''),
    fc.constantFrom(...PIECES.titles, ''),
    actor,
    fc.constantFrom(...PIECES.verbs),
    actor,
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.constantFrom('。', '，', '：“', '”。'),
  )
  .map((parts) => parts.join(''))

/** One paragraph of names, titles, verbs, brackets, dots and quotes in any order. */
export const paragraph = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: sentence }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''))

/** A title and some paragraphs. */
export const inventedText = fc.record({
  title: fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  body: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
})
export type InventedText = typeof inventedText extends fc.Arbitrary<infer Text> ? Text : never

/** About so many bytes of UTF-8 of the same pieces in an order without pattern, always the same for the same seed. */
export function longText(
  bytes: number,
  seed: number,
  marks: readonly string[] = PIECES.marks,
): string {
  const pieces = [...Object.values({ ...PIECES, marks: [] }).flat(), ...marks]
  const parts: string[] = []
  let state = seed
  for (let size = 0; size < bytes;) {
    // Numerical Recipes' linear congruential generator: good enough to shuffle words.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const part = pieces[Math.floor((state / 2 ** 32) * pieces.length)]
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

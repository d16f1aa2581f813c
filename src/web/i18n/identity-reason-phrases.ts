import type { Phrases } from './phrase.ts'

/** What speaks for or against two names being one actor; known by the English column, as `REASONS`. */
export const IDENTITY_REASONS = {
  'reason.judged-one': ['有人判定为同一行动者', '有人判定為同一行動者', 'a person judged them one'],
  'reason.judged-one-why': [
    '有人判定为同一行动者：{{words}}',
    '有人判定為同一行動者：{{words}}',
    'a person judged them one: {{words}}',
  ],
  'reason.judged-two': ['有人判定为两个行动者', '有人判定為兩個行動者', 'a person judged them two'],
  'reason.judged-two-why': [
    '有人判定为两个行动者：{{words}}',
    '有人判定為兩個行動者：{{words}}',
    'a person judged them two: {{words}}',
  ],
  'reason.called-full': [
    '同名{{words}}（全称）',
    '同名{{words}}（全稱）',
    'both are called {{words}}: in full',
  ],
  'reason.called-short': [
    '同名{{words}}（全称，但只有两个字）',
    '同名{{words}}（全稱，但只有兩個字）',
    'both are called {{words}}: in full, though in two characters only',
  ],
  'reason.called-family': [
    '同姓{{words}}',
    '同姓{{words}}',
    'both are called {{words}}: a family name only',
  ],
  'reason.misprint': [
    '{{words}}与{{other}}只差一个字',
    '{{words}}與{{other}}只差一個字',
    '{{words}} and {{other}} differ in one character',
  ],
  'reason.last-part': [
    '{{words}}是另一名称的末段',
    '{{words}}是另一名稱的末段',
    "{{words}} is the last part of the other's name",
  ],
  'reason.part-latin': [
    '{{words}}是另一写法的一部分',
    '{{words}}是另一寫法的一部分',
    '{{words}} is part of how the other is written',
  ],
  'reason.written': [
    '拉丁字母都写作 {{words}}',
    '拉丁字母都寫作 {{words}}',
    'both are written {{words}} in Latin letters',
  ],
  'reason.written-one': [
    '拉丁字母都写作 {{words}}，只有一个词',
    '拉丁字母都寫作 {{words}}，只有一個詞',
    'both are written {{words}} in Latin letters: one word only',
  ],
  'reason.belong': ['同属{{who}}', '同屬{{who}}', 'both belong to {{who}}'],
  'reason.roles': ['都是{{words}}', '都是{{words}}', 'both are {{words}}'],
  'reason.apart': [
    '一个属于{{who}}，另一个属于{{other}}',
    '一個屬於{{who}}，另一個屬於{{other}}',
    'one belongs to {{who}}, the other to {{other}}',
  ],
  'reason.written-apart': [
    '一个写作 {{words}}，另一个写作 {{others}}',
    '一個寫作 {{words}}，另一個寫作 {{others}}',
    'one is written {{words}}, the other {{others}}',
  ],
  'reason.kinds-apart': [
    '两者类型不同：{{kind}}、{{otherKind}}',
    '兩者類型不同：{{kind}}、{{otherKind}}',
    'one is a {{kind}}, the other a {{otherKind}}',
  ],
  'reason.rows': [
    '词表中各有一行：{{who}}',
    '詞表中各有一列：{{who}}',
    'data/ has a row for each: {{who}}',
  ],
} as const satisfies Phrases

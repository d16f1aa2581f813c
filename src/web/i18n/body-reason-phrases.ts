import type { Phrases } from './phrase.ts'

/** What speaks for or against a form being the name of a body; known by the English column, as `REASONS`. */
export const BODY_REASONS = {
  'reason.body-of': [
    '{{words}}及其机构“{{body}}”',
    '{{words}}及其機構「{{body}}」',
    '{{words}} and the body “{{body}}”',
  ],
  'reason.of-it': ['后接其“{{words}}”', '後接其「{{words}}」', '“{{words}}” of it follows'],
  'reason.like-body': [
    '“{{words}}”结尾像机构名',
    '「{{words}}」結尾像機構名',
    "“{{words}}” ends like a body's name",
  ],
  'reason.begins': ['以“{{words}}”开头', '以「{{words}}」開頭', 'begins with “{{words}}”'],
  'reason.long': ['名称很长', '名稱很長', 'a long name'],
  'reason.does': ['“{{words}}”是动作', '「{{words}}」是動作', '“{{words}}” is what somebody does'],
  'reason.apposition': [
    '“{{words}}”说明机构性质，不是名称',
    '「{{words}}」說明機構性質，不是名稱',
    '“{{words}}” says what a body is, not its name',
  ],
  'reason.common': [
    '普通名词前只有普通词',
    '普通名詞前只有普通詞',
    'only ordinary words before a common noun',
  ],
  'reason.cuts-body': ['切断了表示机构的词', '切斷了表示機構的詞', 'cuts the word for a body'],
  'reason.tells-kind': [
    '前面的“{{words}}”说明其性质',
    '前面的「{{words}}」說明其性質',
    '“{{words}}” tells its kind',
  ],
  'reason.open-left': [
    '普通词前又是普通词',
    '普通詞前又是普通詞',
    'an ordinary word stands before ordinary words',
  ],
  'reason.makes': [
    '先说生产什么，再说名称',
    '先說生產什麼，再說名稱',
    'says what it makes, then its name',
  ],
  'reason.of-a-kind': [
    '与所提者相似、属于它或曾属于它，不是名称',
    '與所提者相似、屬於它或曾屬於它，不是名稱',
    'like, of or formerly of the named, not called so',
  ],
  'reason.of-another': [
    '不像“{{words}}”所有：各国都有',
    '不像「{{words}}」所有：各國都有',
    'hardly of “{{words}}”: every state has one',
  ],
  'reason.nobodys': [
    '各国都有，文中没说是哪国的',
    '各國都有，文中沒說是哪國的',
    'every state has one, and none is named',
  ],
  'reason.generic': [
    '许多机构都叫“{{words}}…”',
    '許多機構都叫「{{words}}…」',
    'many a body is called “{{words}}…”',
  ],
  'reason.office': [
    '“{{words}}”是某人的职务',
    '「{{words}}」是某人的職務',
    "“{{words}}” is somebody's office",
  ],
  'reason.own': [
    '“{{words}}”自成名称',
    '「{{words}}」自成名稱',
    '“{{words}}” is a name of its own',
  ],
  'reason.book': [
    '“{{words}}”在书名号中，结尾像报刊',
    '「{{words}}」在書名號中，結尾像報刊',
    '“{{words}}” stands between book-title marks and ends like a paper',
  ],
} as const satisfies Phrases

import type { Phrases } from './phrase.ts'

/**
 * What a reading counts for or against a stance or a citation. The English column is the extractor's own wording, `{{…}}` standing for
 * the words it fills in: a reason is known by it, and said in another language by its neighbours.
 */
export const REASONS = {
  'reason.always': ['每种读法的起点', '每種讀法的起點', 'where every reading starts'],
  'reason.word': ['这个立场词本身', '這個立場詞本身', 'this very cue'],
  'reason.play': [
    '双方相对立场词各是什么成分',
    '雙方相對立場詞各是什麼成分',
    'which parts source and target play for the cue',
  ],
  'reason.cue': [
    '立场词有多强、说的是什么',
    '立場詞有多強、說的是什麼',
    'how strong a cue it is and what it says',
  ],
  'reason.valency': [
    '立场词有没有自己的主语和宾语',
    '立場詞有沒有自己的主語和賓語',
    'whether the cue has a subject and an object of its own',
  ],
  'reason.near': ['离立场词多远', '離立場詞多遠', 'how far it stands from the cue'],
  'reason.between': [
    '与立场词之间隔着什么',
    '與立場詞之間隔著什麼',
    'what stands between it and the cue',
  ],
  'reason.crowd': [
    '句中还有多少别的内容',
    '句中還有多少別的內容',
    'how much else the sentence holds',
  ],
  'reason.kinds': ['双方是哪类行动者', '雙方是哪類行動者', 'what kinds of actors they are'],
  'reason.about': ['文章有多少篇幅谈它', '文章有多少篇幅談它', 'how much the article is about it'],
  'reason.beside-characters': ['紧挨着的字', '緊挨著的字', 'the characters right beside it'],
  'reason.between-them': ['它们之间的字', '它們之間的字', 'what stands between them'],
  'reason.order': [
    '立场词、立场方与对象的先后',
    '立場詞、立場方與對象的先後',
    'in which order cue, source and target stand',
  ],
  'reason.place': ['它在句中的位置', '它在句中的位置', 'where in the sentence it stands'],
  'reason.speaks': ['文章中谁在说话', '文章中誰在說話', 'who speaks in the article'],
  'reason.belongs': [
    '一方是否属于另一方',
    '一方是否屬於另一方',
    'whether one belongs to the other',
  ],
  'reason.tail': ['名称后紧接的名词', '名稱後緊接的名詞', 'the noun right behind the name'],
  'reason.scope': [
    '立场词周围的词对它的影响',
    '立場詞周圍的詞對它的影響',
    'what the words around the cue do to it',
  ],
  'reason.seen': [
    '从立场词看它在哪个位置',
    '從立場詞看它在哪個位置',
    'where it stands as seen from the cue',
  ],
  'reason.built': ['句子的结构', '句子的結構', 'how the sentence is built'],
  'reason.colon': ['冒号引出话语', '冒號引出話語', 'a colon brings the words'],
  'reason.carried': ['没有提到别的人', '沒有提到別的人', 'nobody else is named'],
  'reason.inherited': ['该分句没有说话人', '該分句沒有說話人', 'the clause names no speaker'],
  'reason.nested': [
    '句中已有人在说话',
    '句中已有人在說話',
    'somebody speaks in this sentence already',
  ],
  'reason.relayed': ['句中有媒体在报道', '句中有媒體在報導', 'a medium reports in this sentence'],
  'reason.saying': ['“{{words}}”', '「{{words}}」', '“{{words}}”'],
  'reason.unnamed': [
    '“{{words}}”没有说出名字',
    '「{{words}}」沒有說出名字',
    '“{{words}}” names nobody',
  ],
  'reason.points': ['回指{{who}}', '回指{{who}}', 'points back to {{who}}'],
  'reason.document': ['文件出自{{who}}', '文件出自{{who}}', '{{who}} made the document'],
  'reason.medium': [
    '{{who}}是所说的媒体',
    '{{who}}是所說的媒體',
    '{{who}} is the medium spoken of',
  ],
  'reason.last': ['{{who}}是上一个提到的', '{{who}}是上一個提到的', '{{who}} was named last'],
  'reason.writer': [
    '{{who}}与文章一起署名',
    '{{who}}與文章一起署名',
    '{{who}} is named with the article',
  ],
  'reason.verb': ['{{who}}就在动词旁', '{{who}}就在動詞旁', '{{who}} is named with the verb'],
  'reason.title': [
    '{{who}}就是文中的{{words}}',
    '{{who}}就是文中的{{words}}',
    "{{who}} is the article's {{words}}",
  ],
  'reason.spokesman': [
    '{{who}}由发言人代言',
    '{{who}}由發言人代言',
    '{{who}} speaks through a spokesman',
  ],
  'reason.later': [
    '{{who}}在后文中称为{{words}}',
    '{{who}}在後文中稱為{{words}}',
    '{{who}} is named later as {{words}}',
  ],
} as const satisfies Phrases

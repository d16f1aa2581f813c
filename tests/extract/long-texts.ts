import { longText } from '../support/invented-text.ts'

/** Makes a text of about so many bytes of UTF-8. */
type TextOf = (bytes: number) => string

const many = (words: string): TextOf => {
  const size = Buffer.byteLength(words)
  return (bytes) => words.repeat(Math.ceil(bytes / size))
}

/** One phrase after another, each with names of its own: `#` stands for characters of a foreign name, `@` for a Latin word. */
const ever =
  (phrase: string): TextOf =>
  (bytes) => {
    const parts: string[] = []
    for (let size = 0, number = 1; size < bytes; number++) {
      const part = phrase
        .replaceAll('#', spelled(number, '阿布德尔马克西诺夫特里斯坦科维奇亚伦'))
        .replaceAll('@', capital(spelled(number, 'abdelmorisktun')))
      parts.push(part)
      size += Buffer.byteLength(part)
    }
    return parts.join('')
  }

/** A number in digits of our own. */
const spelled = (number: number, digits: string): string =>
  (number >= digits.length ? spelled(Math.floor(number / digits.length), digits) : '') +
  digits[number % digits.length]

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1)

/** Texts of one thing over and over, that a careless reader takes more than linear time over. */
export const MONOTONOUS: Readonly<Record<string, TextOf>> = {
  'opening brackets': many('('),
  'closing brackets': many(')'),
  dots: many('·'),
  'opening quotation marks': many('“'),
  'straight quotation marks': many('"'),
  'book-title marks': many('《时报'),
  blanks: many(' '),
  'surrogate pairs': many('🙂'),
  'one character of China': many('中'),
  'one Latin letter': many('A'),
  'Latin words': many('Abc '),
  'Latin words in brackets never closed': many('(Abc'),
  days: many('2023年'),
  'two states in one': many('朝俄'),
  'a verb of saying': many('表示'),
  'a state and a verb': many('美国谴责'),
  'a name with dots': many('德米特里·佩斯科夫·'),
  'a university': many('缅甸大学'),
}

/** Texts in which somebody does something, which keep all stages busy. */
export const EVENTFUL: Readonly<Record<string, TextOf>> = {
  'names, titles and marks in any order': (bytes) => longText(bytes, 1),
  'names and titles without a mark': (bytes) => longText(bytes, 2, []),
  'names and titles with commas only': (bytes) => longText(bytes, 3, ['，']),
  'states that condemn': many('美国谴责朝鲜，'),
  'states that condemn and support without a mark': many('美国谴责朝鲜支持俄罗斯'),
  'lists of states that condemn': many('美国、朝鲜、俄罗斯谴责中国、日本，'),
  'people who condemn and support': many('普京谴责金正恩，拜登支持泽连斯基，'),
  'names beside words that hold one': many('日本海，普京，'),
  'unnamed speakers': many('。一位官员表示，'),
  'pronouns that speak': many('。他对两国表示，'),
  'one speaker quoted': many('。“我们谴责朝鲜的行为。”普京说'),
  'ever new speakers': ever('。总统阿#·#表示'),
  'ever new names in brackets': ever('，专家#·#（@ @）说'),
  'ever new universities': ever('。阿#大学教授'),
  'ever new Latin names': ever(', @ @ said'),
  'ever new quotations': ever('。“阿#德尔，马克西诺夫#。”普京说'),
}

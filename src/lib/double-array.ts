/**
 * A trie in one array (Aoe 1989). A node is a cell of two numbers, named by where the cell begins: the number of its unit with the
 * word that ends there, and where its children begin. A child stands as far behind that beginning as the number of its unit says,
 * and no two nodes' children begin at one place, so that the unit alone tells whose child a cell is. A step is one addition and
 * one comparison within one line of memory, which is what the time of a walk goes into.
 */
export interface DoubleArray {
  readonly cells: Int32Array
  /** By UTF-16 unit. */
  readonly numbers: Uint16Array
}

export const ROOT = 0
/** What of a cell's first number is the number of its unit; the rest is its word and one, or 0. */
export const UNIT = 0x3fff
const WORD_SHIFT = 14
const CHILDREN = 1
/** What of a cell's second number is where its children begin; the rest are bits for sorts of units, set where a child has one. */
const BEGIN = 0xffffff
const SORTS_SHIFT = 24
const SORTS = 7
const CELL = 2
/** The number of a unit that stands in no word; that of a free cell is 0. */
const UNKNOWN = CELL
const MOST_WORDS = 1 << (31 - WORD_SHIFT)

/** The child of a node by the number of a unit, or −1: a step of a walk. */
export function childOf(cells: Int32Array, node: number, number: number): number {
  const child = (cells[node + CHILDREN] & BEGIN) + number
  return (cells[child] & UNIT) === number ? child : -1
}

/** The word that ends at a node, or −1. */
export const wordAtNode = (cells: Int32Array, node: number): number =>
  (cells[node] >>> WORD_SHIFT) - 1

/**
 * Per place of a text, and for its end, the number and one of the longest word that stands there; 0 for none. All places take
 * their first two steps together: nothing waits for a comparison there, and the memory is fetched for many at once.
 */
export function longestWords({ cells, numbers }: DoubleArray, text: string): Int32Array {
  const { numbered, seconds } = workFor(text.length)
  for (let at = 0; at < text.length; at++) numbered[at] = numbers[text.charCodeAt(at)]
  // It ends every walk.
  numbered[text.length] = UNKNOWN
  // By place, the cell of the second unit, and in the end the word.
  const places = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at++)
    places[at] = (cells[numbered[at] + CHILDREN] & BEGIN) + numbered[at + 1]
  for (let at = 0; at < text.length; at++) seconds[at] = cells[places[at]]
  for (let at = 0; at < text.length; at++) {
    const first = cells[numbered[at]]
    if ((first & UNIT) !== numbered[at]) places[at] = 0
    else {
      let longest = first >>> WORD_SHIFT
      let child = places[at]
      let cell = seconds[at]
      for (let i = at + 1; (cell & UNIT) === numbered[i];) {
        if (cell > UNIT) longest = cell >>> WORD_SHIFT
        const children = cells[child + CHILDREN]
        if (!(children & sortOf(numbered[++i]))) break
        child = (children & BEGIN) + numbered[i]
        cell = cells[child]
      }
      places[at] = longest
    }
  }
  return places
}

/** What `longestWords` works with: by place, the number of the unit, and the first number of the second unit's cell. */
interface Work {
  readonly numbered: Uint16Array
  readonly seconds: Int32Array
}

const roomFor = (length: number): Work => ({
  numbered: new Uint16Array(length + 1),
  seconds: new Int32Array(length),
})

/** Kept from text to text. */
let work = roomFor(0)

function workFor(length: number): Work {
  if (work.seconds.length < length) work = roomFor(2 * length)
  return work
}

/** The bit of a unit's sort: few nodes have children of many sorts, so most walks end without another look into memory. */
const sortOf = (number: number): number => 1 << (SORTS_SHIFT + ((number >> 1) & SORTS))

/** Lays the words out; a word's number is its index. Empty words have no node. Throws a RangeError on a word given twice and on more than fit. */
export function layOut(words: readonly string[]): DoubleArray {
  const { numbers, last } = numberUnits(words)
  if (last > UNIT || words.length >= MOST_WORDS)
    throw new RangeError(`${words.length} words with ${last / CELL} different units are too many`)
  const branches = sharePrefixes(words, numbers, last)
  return { cells: placeNodes(branches, last), numbers }
}

/** The words' units numbered as they come up, in steps of a cell. */
function numberUnits(words: readonly string[]): { numbers: Uint16Array; last: number } {
  const numbers = new Uint16Array(0x10000).fill(UNKNOWN)
  let last = UNKNOWN
  for (const word of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (numbers[unit] === UNKNOWN) numbers[unit] = last += CELL
    }
  return { numbers, last }
}

/** A trie as lists: per node its first child, its next sibling (0 for none), the number of its unit, and its word or −1. */
interface Branches {
  readonly nodes: number
  readonly child: Int32Array
  readonly sibling: Int32Array
  readonly number: Int32Array
  readonly word: Int32Array
}

function sharePrefixes(words: readonly string[], numbers: Uint16Array, last: number): Branches {
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const [child, sibling, number] = [0, 1, 2].map(() => new Int32Array(most))
  const word = new Int32Array(most).fill(-1)
  // The root has too many children to look through.
  const initials = new Int32Array(last + 1)
  let nodes = 1
  for (let index = 0; index < words.length; index++) {
    const letters = words[index]
    let node = ROOT
    for (let i = 0; i < letters.length; i++) {
      const wanted = numbers[letters.charCodeAt(i)]
      let next = i === 0 ? initials[wanted] : child[node]
      if (i > 0) while (next !== 0 && number[next] !== wanted) next = sibling[next]
      if (next === 0) {
        next = nodes++
        number[next] = wanted
        sibling[next] = child[node]
        child[node] = next
        if (i === 0) initials[wanted] = next
      }
      node = next
    }
    if (word[node] >= 0) throw new RangeError(`“${letters}” is given twice`)
    if (node !== ROOT) word[node] = index
  }
  return { nodes, child, sibling, number, word }
}

/** Cells tried in vain after which the space before is left to only children, which fit anywhere. */
const PATIENCE = 50
/** After so many tries the next ones go further apart: a place is found soon, and some space is lost. */
const HASTE = 32

/** Finds every node a cell, those of the first words first: words given by how common they are stand close together. */
function placeNodes({ nodes, child, sibling, number, word }: Branches, last: number): Int32Array {
  let cells: Int32Array = new Int32Array(CELL * nodes + 4 * last)
  let begins = new Uint8Array(cells.length)
  const cellOf = new Int32Array(nodes)
  let free = last + CELL
  let crowded = free
  let end = free
  begins[0] = 1
  for (let node = ROOT; node < nodes; node++) {
    const first = child[node]
    if (first === 0) continue
    let children = 0
    if (node !== ROOT) {
      while (cells[free] !== 0) free += CELL
      const single = sibling[first] === 0
      const from = (single ? free : Math.max(free, crowded)) - number[first]
      children = from
      for (
        let tries = 0;
        begins[children] || isTaken(cells, children, first, number, sibling);
        tries++
      )
        children += CELL * (1 + Math.floor(tries / HASTE))
      if (children - from > PATIENCE * CELL) {
        // Of few units every place to begin is taken before the cells are: cells left behind are lost.
        if (single) free = children + number[first]
        else crowded = children
      }
      begins[children] = 1
    }
    end = Math.max(end, children + last + CELL)
    if (end + 2 * last >= cells.length) {
      cells = enlarged(cells)
      begins = enlarged(begins)
    }
    let sorts = 0
    for (let next = first; next !== 0; next = sibling[next]) {
      cellOf[next] = children + number[next]
      cells[cellOf[next]] = number[next] | ((word[next] + 1) << WORD_SHIFT)
      sorts |= sortOf(number[next])
    }
    cells[cellOf[node] + CHILDREN] = children | sorts
  }
  if (end > BEGIN) throw new RangeError(`${nodes} nodes are too many`)
  // Who has no children has them where nothing stands.
  for (let node = ROOT; node < nodes; node++)
    if (child[node] === 0) cells[cellOf[node] + CHILDREN] = end
  return cells.slice(0, end + last + CELL)
}

/** Whether the cell of one of the children, given by the first of them, is taken. */
function isTaken(
  cells: Int32Array,
  children: number,
  first: number,
  number: Int32Array,
  sibling: Int32Array,
): boolean {
  for (let next = first; next !== 0; next = sibling[next])
    if (cells[children + number[next]] > 0) return true
  return false
}

function enlarged<Table extends Int32Array | Uint8Array>(table: Table): Table {
  const larger = new (table.constructor as new (length: number) => Table)(2 * table.length)
  larger.set(table)
  return larger
}

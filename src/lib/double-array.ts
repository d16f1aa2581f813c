/**
 * A trie in one array (Aoe 1989). A node is a cell of four numbers, named by where the cell begins: its parent (−1 where the cell
 * is free), where its children begin, and the word that ends there (−1 for none). A child stands as far behind that beginning as
 * the number of its unit says, so that a step is one addition and one comparison within one line of memory.
 */
export interface DoubleArray {
  readonly cells: Int32Array
  /** By UTF-16 unit; 0 for one that stands in no word. */
  readonly numbers: Int32Array
}

export const ROOT = 0
export const PARENT = 0
export const CHILDREN = 1
export const WORD = 2
const CELL = 4

/** Lays the words out; a word's number is its index. Empty words have no node. Throws a RangeError on a word given twice. */
export function layOut(words: readonly string[]): DoubleArray {
  const { numbers, last } = numberUnits(words)
  const branches = sharePrefixes(words, numbers, last)
  return { cells: placeNodes(branches, last), numbers }
}

/** The words' units numbered as they come up, in steps of a cell. */
function numberUnits(words: readonly string[]): { numbers: Int32Array; last: number } {
  const numbers = new Int32Array(0x10000)
  let last = 0
  for (const word of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (numbers[unit] === 0) numbers[unit] = last += CELL
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

function sharePrefixes(words: readonly string[], numbers: Int32Array, last: number): Branches {
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
  let cells: Int32Array = new Int32Array(CELL * nodes + 4 * last).fill(-1)
  const cellOf = new Int32Array(nodes)
  let free = last + CELL
  let crowded = free
  for (let node = ROOT; node < nodes; node++) {
    const first = child[node]
    let children = 0
    if (node !== ROOT && first !== 0) {
      while (cells[free] !== -1) free += CELL
      const single = sibling[first] === 0
      const from = (single ? free : Math.max(free, crowded)) - number[first]
      children = from
      for (let tries = 0; isTaken(cells, children, first, number, sibling); tries++)
        children += CELL * (1 + Math.floor(tries / HASTE))
      if (!single && children - from > PATIENCE * CELL) crowded = children
    }
    if (children + 3 * last >= cells.length) cells = enlarged(cells)
    cells[cellOf[node] + CHILDREN] = children
    cells[cellOf[node] + WORD] = word[node]
    for (let next = first; next !== 0; next = sibling[next]) {
      cellOf[next] = children + number[next]
      cells[cellOf[next] + PARENT] = cellOf[node]
    }
  }
  return cells
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
    if (cells[children + number[next]] >= 0) return true
  return false
}

function enlarged(cells: Int32Array): Int32Array {
  const larger = new Int32Array(2 * cells.length).fill(-1)
  larger.set(cells)
  return larger
}

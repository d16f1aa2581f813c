import { writeFoldingTable } from './folding.ts'
import { writeStateTables } from './states.ts'
import { writeTransliterationTable } from './transliteration.ts'
import { writeWordTable } from './words.ts'

writeFoldingTable()
writeStateTables()
writeTransliterationTable()
writeWordTable()

import { writeFoldingTable } from './folding.ts'
import { writeStateTables } from './states.ts'

writeFoldingTable()
writeStateTables()

import { writeFoldingTable } from './folding.ts'

writeFoldingTable()

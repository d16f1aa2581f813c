import { fromAddress, toAddress } from './address.ts'
import type { View } from './view.ts'

/** Mail, chat and word processors break links longer than this (characters). */
export const LONGEST_LINK = 1_800

const KIND = 'dramatis-view'

/** A view as a file: what its address says, however long that would be. */
export const toViewFile = (view: View, bundle: string): string =>
  `${JSON.stringify({ kind: KIND, version: 1, bundle, address: toAddress(view) }, null, 2)}\n`

/** The view a file holds; null where it is no view file. */
export function fromViewFile(text: string): View | null {
  try {
    const { kind, address } = JSON.parse(text) as { kind?: unknown; address?: unknown }
    return kind === KIND && typeof address === 'string' ? fromAddress(address) : null
  } catch {
    return null
  }
}

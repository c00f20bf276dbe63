import { expect, it } from 'vitest'
import { checksInWords } from './check-text.ts'

it.each([
  [['instance'], 'Instance'],
  [['instance', 'cnam-lookup'], 'Instance and CNAM lookup'],
  [['instance', 'list-attached', 'recording'], 'Instance, list attached and recording'],
  [
    ['instance', 'secure-trunking', 'recording', 'transfer', 'route', 'source'],
    'Instance, secure trunking, recording, call transfer and 2 more',
  ],
  [['instance', 'instance'], 'Instance'],
] as const)('%j', (checks, said) => {
  expect(checksInWords(checks)).toBe(said)
})

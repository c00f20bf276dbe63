import { expect, it } from 'vitest'
import { exhaustive } from './exhaustive.ts'

it('says which case was forgotten', () => {
  const forgotten: { readonly kind: string } = { kind: 'roaming' }
  // @ts-expect-error a value that is possible does not compile here
  expect(() => exhaustive(forgotten)).toThrow('{"kind":"roaming"}')
})

/** Any text, including lone surrogates and control characters. For tests only. */
import * as fc from 'fast-check'

const unit = fc.oneof(
  { arbitrary: fc.integer({ min: 0x20, max: 0x7e }), weight: 4 },
  { arbitrary: fc.integer({ min: 0, max: 0xffff }), weight: 1 },
)

export const anyText = fc.array(unit, { maxLength: 20 }).map((codes) => String.fromCharCode(...codes))

/** The pieces in any order, with a few random characters between them. */
export const textOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...pieces), weight: 9 },
        { arbitrary: unit.map((code) => String.fromCharCode(code)), weight: 1 },
      ),
      { maxLength: 12 },
    )
    .map((drawn) => drawn.join(''))

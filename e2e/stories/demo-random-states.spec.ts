import { deflateRawSync } from 'node:zlib'
import { expect, test } from '../language.ts'

const count = 1000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A linear congruential generator without its lower bits, so every run has the same numbers. */
function drawn(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
}

/** Noise, and real states with a few characters changed, packed or not. */
function randomStates(state: string): readonly { readonly fragment: string; readonly file: string }[] {
  const draw = drawn(20_261_125)
  const letters = (length: number) => Array.from({ length }, () => alphabet[draw(alphabet.length)]).join('')
  const mutated = (text: string): string => {
    const at = draw(text.length)
    return text.slice(0, at) + letters(1 + draw(4)) + text.slice(at + draw(6))
  }
  return Array.from({ length: count }, (_, index) => {
    const file = index % 3 === 0 ? letters(draw(400)) : mutated(state)
    const packed = deflateRawSync(file).toString('base64url')
    return { file, fragment: index % 2 === 0 ? mutated(packed) : packed }
  })
}

test('A thousand random links and files: none changes the account or leaves the page blank', async ({
  operator,
  page,
  watch,
}) => {
  test.slow()
  // A refused state gets 400.
  watch.expectApiFailures()
  page.on('dialog', () => expect('a script').toBe('never run'))
  await operator.goTo('/trunks', { clock: 'frozen' })
  await operator.seeMatrixRead()
  const before = await page.evaluate(async () => (await fetch('/demo/state/export')).text())
  const states = randomStates(before)

  const blank = await page.evaluate(
    async (fragments) => {
      const seen: string[] = []
      for (const fragment of fragments) {
        location.hash = `state=${fragment}`
        await new Promise((resolve) => setTimeout(resolve, 5))
        if (document.querySelector('h1')?.textContent !== 'Trunks') seen.push(fragment)
      }
      return seen
    },
    states.map(({ fragment }) => fragment),
  )
  expect(blank).toEqual([])

  // A file is sent unchanged after the operator confirms.
  const taken = await page.evaluate(
    async (files) => {
      const opened: string[] = []
      for (const body of files) {
        const answer = await fetch('/demo/state/import', { method: 'POST', body })
        if (answer.ok) opened.push(body)
        await answer.text()
      }
      return opened
    },
    states.map(({ file }) => file).filter((file) => !isState(file)),
  )
  expect(taken).toEqual([])
  await page.goto('/trunks')
  await operator.seeMatrixRead()
  expect(await page.evaluate(async () => (await fetch('/demo/state/export')).text())).toBe(before)
})

/** A changed state can still be valid, for example with a different name. Such a file may be opened. */
function isState(file: string): boolean {
  try {
    JSON.parse(file)
    return true
  } catch {
    return false
  }
}

import { deflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { brokenStructures } from '../../mocks/tests/broken-structures.ts'
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

type RandomState = {
  readonly fragment: string
  readonly file: string
  /** Whether the file cannot be a state, whatever chance changed in it. */
  readonly isBroken: boolean
}

/** In turn: noise, a real state with a few characters changed, and a real state whose structure is broken. */
function randomStates(state: string): readonly RandomState[] {
  const draw = drawn(20_261_125)
  const letters = (length: number) => Array.from({ length }, () => alphabet[draw(alphabet.length)]).join('')
  const mutated = (text: string): string => {
    const at = draw(text.length)
    return text.slice(0, at) + letters(1 + draw(4)) + text.slice(at + draw(6))
  }
  const broken = brokenStructures(JSON.parse(state)).map((one) => JSON.stringify(one.state))
  return Array.from({ length: count }, (_, index) => {
    const way = index % 3
    const file = way === 0 ? letters(draw(400)) : way === 1 ? mutated(state) : (broken[draw(broken.length)] ?? '')
    const packed = deflateRawSync(file).toString('base64url')
    // A state with a few characters changed can still be one, for example with a different name.
    const isBroken = way === 2 || !parses(file)
    return { file, isBroken, fragment: index % 2 === 0 ? mutated(packed) : packed }
  })
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A new trunk in AU1 and a re-route to IE1, so that the state has rows of its own. */
async function changeAccount(page: Page): Promise<void> {
  const statuses = await page.evaluate(async () => {
    const send = (path: string, form: Readonly<Record<string, string>>) =>
      fetch(`/twilio/${path}`, { method: 'POST', body: new URLSearchParams(form) })
    const trunk = await send('au1/trunking/v1/Trunks', { FriendlyName: 'Dubbo' })
    const route = await send('us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com', { VoiceRegion: 'ie1' })
    return [trunk.status, route.status]
  })
  expect(statuses).toEqual([201, 200])
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
  await changeAccount(page)
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
  const files = states.filter(({ isBroken }) => isBroken).map(({ file }) => file)
  expect(files.filter(parses).length).toBeGreaterThan(300)
  const taken = await page.evaluate(async (bodies) => {
    const opened: string[] = []
    for (const body of bodies) {
      const answer = await fetch('/demo/state/import', { method: 'POST', body })
      if (answer.ok) opened.push(body)
      await answer.text()
    }
    return opened
  }, files)
  expect(taken).toEqual([])
  await page.goto('/trunks')
  await operator.seeMatrixRead()
  expect(await page.evaluate(async () => (await fetch('/demo/state/export')).text())).toBe(before)
})

import type { Locator } from '@playwright/test'
import { type Console, expect, test } from './language.ts'
import { throughNetwork } from './network.ts'

/** A form with something typed in, for whatever may befall its save. */
export type FormStory = {
  /** As it completes a title: "the general settings". */
  readonly what: string
  readonly path: string
  readonly region: 'US1' | 'IE1' | 'AU1'
  /** What of the API the save writes, as faults name it: `trunking.Trunks`. */
  readonly resource: string
  /** How the panel on top of the form begins: "Saving the general settings". */
  readonly action: string
  readonly form: (operator: Console) => Locator
  /** Opens what has to be opened and types something. */
  readonly fill: (operator: Console) => Promise<void>
  readonly save: (operator: Console) => Promise<void>
  readonly expectKept: (operator: Console) => Promise<void>
  readonly expectSaved: (operator: Console) => Promise<void>
  /** Of a save that is several writes: how many leave before the one that is struck. */
  readonly writesBefore?: number
}

type Fault = {
  readonly title: string
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What the panel says in the end; null when the save ends well by itself. */
  readonly says: readonly string[] | null
  /** How many writes have left when it ends. */
  readonly writes: number
}

const notApplied = 'It was not applied'

const faults: readonly Fault[] = [
  {
    title: 'the key is refused',
    fault: '401.once',
    says: ['Authenticate', '20003, HTTP 401', 'refused this key'],
    writes: 1,
  },
  {
    title: 'it is forbidden',
    fault: '403.once',
    says: ['Forbidden', '20403, HTTP 403', 'does not let it do this'],
    writes: 1,
  },
  {
    title: 'the Region does not know it',
    fault: '404.once',
    says: ['20404, HTTP 404', 'does not hold it any more'],
    writes: 1,
  },
  {
    title: 'there is a conflict',
    fault: '409.once',
    says: ['Conflict', '20409, HTTP 409', 'nothing of yours was applied'],
    writes: 1,
  },
  { title: 'there were too many requests', fault: '429.once', says: null, writes: 2 },
  {
    title: 'the API fails',
    fault: '500.once',
    says: ['Internal Server Error', '20500, HTTP 500', notApplied],
    writes: 1,
  },
  {
    title: 'the API is down',
    fault: '503.once',
    says: ['Service unavailable', '20503, HTTP 503', 'nothing was changed'],
    writes: 1,
  },
  { title: 'the answer is broken', fault: 'malformed.once', says: null, writes: 1 },
  {
    title: 'the connection drops on the way',
    fault: 'drop.once',
    says: [notApplied, 'the answer was lost'],
    writes: 1,
  },
  { title: 'the connection drops on the way back', fault: 'drop-after-write.once', says: null, writes: 1 },
  { title: 'the answer takes two seconds', fault: 'latency-2000.once', says: null, writes: 1 },
]

/** What may befall the save of any form: what was typed stays, and it ends truthfully. One story for each. */
export function storiesOfFaults(story: FormStory): void {
  const { what, path, region, resource, action, form, writesBefore = 0 } = story
  const panel = (operator: Console) => form(operator).getByRole('alert')

  for (const { title, fault, says, writes } of faults) {
    test(`I save ${what} and ${title}: what I typed stays, and I am told how it ended`, async ({ operator, watch }) => {
      watch.expectApiFailures()
      await operator.goTo(path, { fault: `${region.toLowerCase()}.${resource}.write.${fault}` })
      await story.fill(operator)
      await story.save(operator)
      if (says !== null) {
        await expect(panel(operator)).toContainText(`${action} failed in`)
        for (const part of [region, ...says]) await expect(panel(operator)).toContainText(part)
        await expect(panel(operator)).toBeFocused()
        await story.expectKept(operator)
        expect(operator.writes).toHaveLength(writesBefore + writes)
        await panel(operator).getByRole('button', { name: 'Retry' }).click()
      }
      await story.expectSaved(operator)
      await expect(panel(operator)).toBeHidden()
      expect(operator.writes).toHaveLength(writesBefore + (says === null ? writes : writes + 1))
    })
  }

  test(`I save ${what} and nobody can tell whether it holds: I am told so, and nothing is sent twice`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    let isDown = false
    let answered = 0
    await throughNetwork(operator.page, ({ method, path: asked, way }) => {
      if (!asked.startsWith(`/twilio/${region.toLowerCase()}/`)) return 'passes'
      if (method !== 'GET' && way === 'back') answered += 1
      if (answered > writesBefore && method !== 'GET') isDown = true
      return isDown ? 'lost' : 'passes'
    })
    await operator.goTo(path)
    await story.fill(operator)
    await story.save(operator)
    await expect(panel(operator)).toContainText('We don’t know if it was applied')
    await story.expectKept(operator)
    const again = panel(operator).getByRole('button', { name: 'Look again' })
    await again.click()
    await expect(again).toBeEnabled()
    await expect(panel(operator)).toContainText('We don’t know if it was applied')

    isDown = false
    await again.click()
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })
}

/** The same in one story, for a form whose save is like that of another which has a story for each: one after the other. */
export function storyOfFaultsInTurn(story: Omit<FormStory, 'writesBefore'>): void {
  const { what, path, region, resource, action, form } = story
  const told = faults.flatMap(({ fault, says }) => (says === null ? [] : [{ fault, says }]))
  test(`I save ${what} and it fails in every way in turn: each is told, and the answer that is lost is read back`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    const struck = [...told.map(({ fault }) => fault), 'drop-after-write.once']
    const switches = struck.map((fault) => `${region.toLowerCase()}.${resource}.write.${fault}`)
    await operator.goTo(path, { fault: switches.join(',') })
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    for (const [index, { says }] of told.entries()) {
      for (const part of [`${action} failed in`, region, ...says]) await expect(panel).toContainText(part)
      await expect(panel).toBeFocused()
      await story.expectKept(operator)
      expect(operator.writes).toHaveLength(index + 1)
      await panel.getByRole('button', { name: 'Retry' }).click()
    }
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(struck.length)
  })
}

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

/** A failure that the panel tells, and that Retry gets past. */
type Told = {
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What the panel says beside the action and the Region. */
  readonly says: readonly string[]
}

const notApplied = 'It was not applied'

const told: readonly Told[] = [
  { fault: '401.once', says: ['Authenticate', '20003, HTTP 401', 'refused this key'] },
  { fault: '403.once', says: ['Forbidden', '20403, HTTP 403', 'does not let it do this'] },
  { fault: '404.once', says: ['20404, HTTP 404', 'does not hold it any more'] },
  { fault: '409.once', says: ['Conflict', '20409, HTTP 409', 'nothing of yours was applied'] },
  { fault: '500.once', says: ['Internal Server Error', '20500, HTTP 500', notApplied] },
  { fault: '503.once', says: ['Service unavailable', '20503, HTTP 503', 'nothing was changed'] },
  { fault: 'drop.once', says: [notApplied, 'the answer was lost'] },
]

const switchOf = ({ region, resource }: FormStory, faults: readonly string[]): string =>
  faults.map((fault) => `${region.toLowerCase()}.${resource}.write.${fault}`).join(',')

/**
 * What may befall the save of any form: what was typed stays, and it ends truthfully. One after the other on one page,
 * each Retry meeting the next: a page for each fault of each form would be half the time of all stories.
 */
function storyOfFaultsInTurn(story: FormStory): void {
  const { what, path, region, action, form, writesBefore = 0 } = story
  test(`I save ${what} and it fails in every way in turn: each is told, and the answer that is lost is read back`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    const struck = [...told.map(({ fault }) => fault), 'drop-after-write.once']
    await operator.goTo(path, { fault: switchOf(story, struck) })
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    for (const [index, { says }] of told.entries()) {
      for (const part of [`${action} failed in`, region, ...says]) await expect(panel).toContainText(part)
      await expect(panel).toBeFocused()
      await story.expectKept(operator)
      expect(operator.writes).toHaveLength(writesBefore + index + 1)
      await panel.getByRole('button', { name: 'Retry' }).click()
    }
    await story.expectSaved(operator)
    await expect(panel).toBeHidden()
    expect(operator.writes).toHaveLength(writesBefore + struck.length)
  })
}

/** The same, and what ends well by itself or cannot be known. */
export function storiesOfFaults(story: FormStory): void {
  const { what, path, region, form, writesBefore = 0 } = story
  const panel = (operator: Console) => form(operator).getByRole('alert')

  storyOfFaultsInTurn(story)

  test(`I save ${what}, there were too many requests, and then the answer is broken: it ends well by itself`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    await operator.goTo(path, { fault: switchOf(story, ['429.once', 'malformed.once']) })
    await story.fill(operator)
    await story.save(operator)
    await story.expectSaved(operator)
    await expect(panel(operator)).toBeHidden()
    expect(operator.writes).toHaveLength(writesBefore + 2)
  })

  test(`I save ${what} and the answer takes two seconds: it is waited for, and sent once`, async ({ operator }) => {
    await operator.goTo(path, { fault: switchOf(story, ['latency-2000.once']) })
    await story.fill(operator)
    await story.save(operator)
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })

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

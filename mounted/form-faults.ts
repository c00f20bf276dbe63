import { type Console, expect, test } from './language.ts'
import type { Locator } from './locator.ts'
import type { Delivery } from './network.ts'

/** A form with typed text, whose save meets every fault. */
export type FormStory = {
  /** Completes a test title: "the general settings". */
  readonly what: string
  readonly path: string
  readonly region: 'US1' | 'IE1' | 'AU1'
  /** The resource that the save writes, as faults name it: `trunking.Trunks`. */
  readonly resource: string
  /** The first words of the panel above the form: "Saving the general settings". */
  readonly action: string
  readonly form: (operator: Console) => Locator
  /** Opens the form and types something. */
  readonly fill: (operator: Console) => Promise<void>
  readonly save: (operator: Console) => Promise<void>
  readonly expectKept: (operator: Console) => Promise<void>
  readonly expectSaved: (operator: Console) => Promise<void>
  /** For a save of several writes: how many are sent before the one that fails. */
  readonly writesBefore?: number
}

/** A failure that the panel reports and Retry resolves. */
type ReportedFailure = {
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What the panel says in addition to the action and the Region. */
  readonly says: readonly string[]
}

const notApplied = 'It was not applied'
const unknown = 'We don’t know if it was applied'

const reportedFailures: readonly ReportedFailure[] = [
  { fault: '401.once', says: ['Authenticate', '20003, HTTP 401', 'refused this key'] },
  { fault: '403.once', says: ['Forbidden', '20403, HTTP 403', 'not allowed to do this'] },
  { fault: '404.once', says: ['20404, HTTP 404', 'does not have it: it has been deleted'] },
  { fault: '409.once', says: ['Conflict', '20409, HTTP 409', 'your change was not applied'] },
  { fault: '500.once', says: ['Internal Server Error', '20500, HTTP 500', notApplied] },
  { fault: '503.once', says: ['Service unavailable', '20503, HTTP 503', 'nothing was changed'] },
  { fault: 'drop.once', says: [notApplied, 'the answer was lost'] },
]

const switchOf = ({ region, resource }: FormStory, faults: readonly string[]): string =>
  faults.map((fault) => `${region.toLowerCase()}.${resource}.write.${fault}`).join(',')

/** Every fault that a save can meet: the form keeps the typed text and reports the true outcome. */
export function testFaultsOf(story: FormStory): void {
  testFaultsInTurn(story)
  testFaultsThatPass(story)
  testSlowAnswer(story)
  testUnknownOutcome(story)
}

/** The faults follow one another in one form: each Retry meets the next. */
function testFaultsInTurn(story: FormStory): void {
  const { what, path, region, action, form, writesBefore = 0 } = story
  test(`I save ${what} and it fails in every way in turn: the panel reports each, and reads back a lost answer`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    const struck = [...reportedFailures.map(({ fault }) => fault), 'drop-after-write.once']
    await operator.goTo(path, { fault: switchOf(story, struck) })
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    for (const [index, { says }] of reportedFailures.entries()) {
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

function testFaultsThatPass(story: FormStory): void {
  const { what, path, form, writesBefore = 0 } = story
  test(`I save ${what}, too many requests, then a broken answer, resolve themselves`, async ({ operator, watch }) => {
    watch.expectApiFailures()
    await operator.goTo(path, { fault: switchOf(story, ['429.once', 'malformed.once']) })
    await story.fill(operator)
    await story.save(operator)
    await story.expectSaved(operator)
    await expect(form(operator).getByRole('alert')).toBeHidden()
    expect(operator.writes).toHaveLength(writesBefore + 2)
  })
}

function testSlowAnswer(story: FormStory): void {
  const { what, path, writesBefore = 0 } = story
  test(`I save ${what} and the answer takes long: the form waits, keeps the text, and sends once`, async ({
    operator,
  }) => {
    const arrives = Promise.withResolvers<void>()
    operator.network.letDecide(async ({ method, way }): Promise<Delivery> => {
      if (method !== 'GET' && way === 'back' && operator.writes.length > writesBefore) await arrives.promise
      return 'passes'
    })
    await operator.goTo(path)
    await story.fill(operator)
    await story.save(operator)
    await expect.poll(() => operator.writes.length).toBe(writesBefore + 1)
    await story.expectKept(operator)
    arrives.resolve()
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })
}

function testUnknownOutcome(story: FormStory): void {
  const { what, path, region, form, writesBefore = 0 } = story
  test(`I save ${what} and the outcome is unknown: the panel says so, and nothing is sent twice`, async ({
    operator,
    watch,
  }) => {
    watch.expectApiFailures()
    let isDown = false
    let answered = 0
    operator.network.letDecide(({ method, path: asked, way }) => {
      if (!asked.startsWith(`/twilio/${region.toLowerCase()}/`)) return 'passes'
      if (method !== 'GET' && way === 'back') answered += 1
      if (answered > writesBefore && method !== 'GET') isDown = true
      return isDown ? 'lost' : 'passes'
    })
    await operator.goTo(path)
    await story.fill(operator)
    await story.save(operator)
    const panel = form(operator).getByRole('alert')
    await expect(panel).toContainText(unknown)
    await story.expectKept(operator)
    const again = panel.getByRole('button', { name: 'Look again' })
    await again.click()
    await expect(again).toBeEnabled()
    await expect(panel).toContainText(unknown)

    isDown = false
    await again.click()
    await story.expectSaved(operator)
    expect(operator.writes).toHaveLength(writesBefore + 1)
  })
}

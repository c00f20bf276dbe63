import type { Locator } from '@playwright/test'
import { type Console, expect, test } from './language.ts'

/** A form with typed text, whose save meets every fault. */
type FormStory = {
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
}

/** A failure that the panel reports and Retry resolves. */
type ReportedFailure = {
  /** The effect and how often, as in docs/faults.md. */
  readonly fault: string
  /** What the panel says in addition to the action and the Region. */
  readonly says: readonly string[]
}

const notApplied = 'It was not applied'

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

/**
 * The faults of a save follow one another on one page, each Retry meeting the next. One form meets them here, through the
 * worker and the build; every form does in `mounted/form-faults.ts`.
 */
export function storyOfFaultsInTurn(story: FormStory): void {
  const { what, path, region, action, form } = story
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
      expect(operator.writes).toHaveLength(index + 1)
      await panel.getByRole('button', { name: 'Retry' }).click()
    }
    await story.expectSaved(operator)
    await expect(panel).toBeHidden()
    expect(operator.writes).toHaveLength(struck.length)
  })
}

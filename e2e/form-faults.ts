import type { Locator } from '@playwright/test'
import { reportedFailures } from '../src/domain/cases/save-faults.cases.ts'
import { type FormStory, switchOf } from './form-story.ts'
import { type Console, expect, test } from './language.ts'

/**
 * The faults of a save follow one another on one page, each Retry meeting the next. One form meets them here, on the
 * served build; every form does in `mounted/form-faults.ts`.
 */
export function storyOfFaultsInTurn(story: FormStory<Console, Locator>): void {
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

import type { Locator } from '@playwright/test'
import { accessListPage } from '../access-pages.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** The boxes of the dialog and of its two buttons, all of one frame: the dialog may still grow. */
const boxesOf = (dialog: Locator, name: string) =>
  dialog.evaluate((all, action) => {
    const buttons = [...all.querySelectorAll('button')]
    const boxOf = (text: string) =>
      buttons.find((button) => button.textContent.trim() === text)?.getBoundingClientRect() ?? new DOMRect()
    return { all: all.getBoundingClientRect(), cancel: boxOf('Cancel'), act: boxOf(action) }
  }, name)

const dialogs: readonly (readonly [string, string, RegExp])[] = [
  ['a new trunk', '/trunks?new=ie1', /^Create in/],
  ['the association of numbers', `${office}/ie1/numbers?numbers=associate`, /^Associate$/],
  ['the copy of a trunk', `${office}/au1/general?copy=us1`, /^Copy to AU1/],
  ['the deletion of an instance', `${office}/ie1/general?do=delete`, /^Delete in/],
  ['a re-route', `${office}/ie1/termination?reroute=termination`, /^Re-route to/],
  ['a new address', `${accessListPage}?do=add`, /^Add address/],
]

for (const [what, address, name] of dialogs) {
  test(`On a phone, the buttons of ${what} are in two columns across the dialog's full width`, async ({ operator }) => {
    const { page } = operator
    await page.setViewportSize({ width: 390, height: 844 })
    await operator.goTo(address)
    const dialog = page.getByRole('dialog')
    const action = dialog.getByRole('button', { name })
    await expect(action).toBeVisible()
    await expect(action).not.toHaveAttribute('aria-busy')
    const { all, cancel, act } = await boxesOf(dialog, ((await action.textContent()) ?? '').trim())
    expect(act.height).toBeGreaterThan(0)
    expect(act.y).toBe(cancel.y)
    expect(act.height).toBe(cancel.height)
    expect(Math.abs(act.width - cancel.width)).toBeLessThanOrEqual(1)
    expect(cancel.width * 2).toBeGreaterThan(all.width * 0.85)
  })
}

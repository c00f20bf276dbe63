import type { Locator } from '@playwright/test'
import { type Console, expect } from './language.ts'

type Stop = { readonly name: string; readonly isThere: boolean; readonly shows: boolean }

/** The focused element: whether it is the control, and whether an outline on it or just around it is visible. */
const stopAt = (control: Locator): Promise<Stop> =>
  control.evaluate((wanted) => {
    const focused = document.activeElement ?? document.body
    const around = [focused, focused.parentElement].filter((element) => element !== null)
    const outlined = around.some((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/,\s*0\)$/.test(outlineColor)
    })
    return {
      name: focused.outerHTML.slice(0, 120),
      isThere: focused === wanted,
      // When the body has the focus, a control of the browser has it, such as a date field's calendar button.
      shows: !focused.matches(':focus') || (outlined && focused.matches(':focus-visible')),
    }
  })

/** Expects the control to have a visible focus. */
export async function seeFocusOn(control: Locator): Promise<void> {
  await expect(control).toBeFocused()
  await expect.poll(async () => (await stopAt(control)).shows, 'the focus shows').toBe(true)
}

/** Presses Tab until the control has the focus, and expects a visible focus at every stop. */
export async function tabTo(operator: Console, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible()
  const stops: string[] = []
  for (let count = 0; count < 60; count += 1) {
    await operator.page.keyboard.press(key)
    const { name, isThere, shows } = await stopAt(control)
    expect(shows, `the focus shows on ${name}`).toBe(true)
    if (isThere) return
    stops.push(name)
  }
  throw new Error(`${key} does not reach the control:\n${stops.join('\n')}`)
}

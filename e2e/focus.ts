import type { Locator } from '@playwright/test'
import { type Console, expect } from './language.ts'

type Stop = { readonly name: string; readonly isThere: boolean; readonly shows: boolean }

/** What has the focus: whether it is the control, and whether it shows it, by an outline on it or just around it. */
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
      // On the body the browser's own controls are in turn, and within a date field its calendar's button, with its ring.
      shows: !focused.matches(':focus') || (outlined && focused.matches(':focus-visible')),
    }
  })

/** The control has the focus, and one sees it. */
export async function seeFocusOn(control: Locator): Promise<void> {
  await expect(control).toBeFocused()
  await expect.poll(async () => (await stopAt(control)).shows, 'the focus shows').toBe(true)
}

/** Goes on by Tab to a control, as many stops as there are; one sees the focus at each of them. */
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
  throw new Error(`${key} does not lead there:\n${stops.join('\n')}`)
}

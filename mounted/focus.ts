import { frameDocument } from './frame.ts'
import { type Console, expect } from './language.ts'
import type { Locator } from './locator.ts'

/** Whether an outline on the focused element or just around it is visible. */
function showsFocus(): boolean {
  const focused = frameDocument().activeElement ?? frameDocument().body
  const around = [focused, focused.parentElement].filter((element) => element !== null)
  const isOutlined = around.some((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/,\s*0\)$/.test(outlineColor)
  })
  // When the body has the focus, a control of the browser has it, such as a date field's calendar button.
  return !focused.matches(':focus') || (isOutlined && focused.matches(':focus-visible'))
}

/** Expects the control to have a visible focus. */
export async function seeFocusOn(control: Locator): Promise<void> {
  await expect(control).toBeFocused()
  await expect.poll(showsFocus, { message: 'the focus shows' }).toBe(true)
}

/** Presses Tab until the control has the focus, and expects a visible focus at every stop. */
export async function tabTo({ page }: Console, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible()
  const stops: string[] = []
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key)
    const stop = frameDocument().activeElement
    const name = stop?.outerHTML.slice(0, 120) ?? ''
    expect(showsFocus(), `the focus shows on ${name}`).toBe(true)
    // Looked up each time, because the page may draw it anew.
    if (stop !== null && stop === control.only()) return
    stops.push(name)
  }
  throw new Error(`${key} does not reach the control:\n${stops.join('\n')}`)
}

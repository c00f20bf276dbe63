import { clickAt, insertText, moveTo, press } from './commands.ts'
import { cornerOfFrame, frameDocument, frameWindow } from './frame.ts'
import { isEnabled, isVisible } from './looks.ts'
import { settle } from './settle.ts'

/** What the acts need of a locator. */
type Target = { readonly one: () => Element; readonly toString: () => string }

type Point = { readonly x: number; readonly y: number }

/**
 * Waits until a person could click the element: it is there, visible, enabled, at rest, in view, and nothing lies over
 * it.
 */
async function reach(target: Target, act: string): Promise<Point> {
  let point: Point = { x: 0, y: 0 }
  await settle(`${act} ${target.toString()}`, async () => {
    const element = target.one()
    if (!isVisible(element)) return { pass: false, received: 'not visible' }
    if (!isEnabled(element)) return { pass: false, received: 'not enabled' }
    scrollIntoView(element)
    const before = element.getBoundingClientRect()
    await nextFrame()
    const { x, y, width, height } = element.getBoundingClientRect()
    if (x !== before.x || y !== before.y || width !== before.width || height !== before.height)
      return { pass: false, received: 'not at rest' }
    point = { x: x + width / 2, y: y + height / 2 }
    const hit = frameDocument().elementFromPoint(point.x, point.y)
    return { pass: isHit(element, hit), received: `covered by ${hit?.outerHTML.slice(0, 120) ?? 'nothing'}` }
  })
  const corner = cornerOfFrame()
  return { x: corner.x + point.x, y: corner.y + point.y }
}

/** A click on a part of a button, or on the label of a field, reaches it too. */
function isHit(element: Element, hit: Element | null): boolean {
  const pressed = element.closest('a, button') ?? element
  return hit !== null && (pressed.contains(hit) || hit.closest('label')?.control === element)
}

/** Only Chromium has it, and Chromium runs the tests: it does not move what is in view. */
function scrollIntoView(element: Element): void {
  const scroll: unknown = Reflect.get(element, 'scrollIntoViewIfNeeded')
  if (typeof scroll === 'function') scroll.call(element)
}

const nextFrame = (): Promise<number> => new Promise((resolve) => frameWindow().requestAnimationFrame(resolve))

/** Clicks again if the element moved away just before the click, which then reaches nothing. */
export async function clickOn(target: Target, clickCount: number): Promise<void> {
  const view = frameWindow()
  for (let tries = 0; tries < 5; tries += 1) {
    const { x, y } = await reach(target, 'click')
    const element = target.one()
    let isMissed = true
    const check = (event: Event) => {
      if (event.type === 'mousedown') isMissed = !isHit(element, frameDocument().elementFromPoint(...pointOf(event)))
      if (!isMissed) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    for (const type of mouseEvents) view.addEventListener(type, check, true)
    try {
      await clickAt(x, y, clickCount)
    } finally {
      for (const type of mouseEvents) view.removeEventListener(type, check, true)
    }
    if (!isMissed) return
  }
  throw new Error(`click ${target.toString()}: it moves away each time`)
}

const mouseEvents = ['mousedown', 'mouseup', 'click'] as const

const pointOf = (event: Event): [number, number] => [
  Number(Reflect.get(event, 'clientX')),
  Number(Reflect.get(event, 'clientY')),
]

export const scrollTo = (target: Target): Promise<void> =>
  settle(`scroll to ${target.toString()}`, () => {
    scrollIntoView(target.one())
    return { pass: true }
  })

export async function hoverOver(target: Target): Promise<void> {
  const { x, y } = await reach(target, 'hover over')
  await moveTo(x, y)
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  /^(?:INPUT|TEXTAREA)$/.test(element.tagName)

/** Types over what is there, as a paste would. */
export async function fillIn(target: Target, text: string): Promise<void> {
  let isTyped = false
  await settle(`fill ${target.toString()}`, () => {
    const field = target.one()
    if (!isField(field) || !isVisible(field) || !isEnabled(field) || field.readOnly)
      return { pass: false, received: field.outerHTML.slice(0, 120) }
    field.focus()
    isTyped = !/^(?:date|time|datetime-local|month|week|color|range)$/.test(field.type)
    if (!isTyped) return setValue(field, text)
    field.select()
    return { pass: frameDocument().activeElement === field, received: 'not focused' }
  })
  if (isTyped) await (text === '' ? press('Delete') : insertText(text))
}

/** Of fields that offer no text to select. React listens to the native setter's event. */
function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  const { prototype } = frameWindow().HTMLInputElement
  Reflect.set(prototype, 'value', text, field)
  tellChanged(field)
  return { pass: field.value === text, received: field.value }
}

export async function pressIn(target: Target, key: string): Promise<void> {
  await focusOn(target)
  await press(key)
}

export async function focusOn(target: Target): Promise<void> {
  await settle(`focus ${target.toString()}`, () => {
    const element = target.one()
    if (element instanceof frameWindow().HTMLElement) element.focus()
    return { pass: frameDocument().activeElement === element, received: 'not focused' }
  })
}

export async function blurFrom(target: Target): Promise<void> {
  await settle(`blur ${target.toString()}`, () => {
    const element = target.one()
    if (element instanceof frameWindow().HTMLElement) element.blur()
    return { pass: frameDocument().activeElement !== element, received: 'focused' }
  })
}

export async function selectIn(target: Target, wanted: string | { readonly label: string }): Promise<void> {
  await settle(`select in ${target.toString()}`, () => {
    const select = target.one()
    if (!(select instanceof frameWindow().HTMLSelectElement) || !isVisible(select) || !isEnabled(select))
      return { pass: false, received: select.outerHTML.slice(0, 120) }
    const option = [...select.options].find(({ value, label }) =>
      typeof wanted === 'string' ? value === wanted || label === wanted : label === wanted.label,
    )
    if (option === undefined || option.disabled)
      return { pass: false, received: [...select.options].map(({ label }) => label) }
    option.selected = true
    tellChanged(select)
    return { pass: true }
  })
}

function tellChanged(element: Element): void {
  const { Event: FrameEvent } = frameWindow()
  element.dispatchEvent(new FrameEvent('input', { bubbles: true, composed: true }))
  element.dispatchEvent(new FrameEvent('change', { bubbles: true }))
}

export const isChecked = (element: Element): boolean =>
  element.matches(':checked') || element.getAttribute('aria-checked') === 'true'

/** Clicks it, once it is there, unless it is as wanted already. */
export async function checkIn(target: Target, wanted: boolean): Promise<void> {
  let isWanted = false
  await settle(`${wanted ? 'check' : 'uncheck'} ${target.toString()}`, () => {
    isWanted = isChecked(target.one()) === wanted
    return { pass: true }
  })
  if (!isWanted) await clickOn(target, 1)
}

import { expect } from 'vitest'
import { frameWindow } from './frame.ts'

// What can be seen of one element, as Playwright defines it.

export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  if (getComputedStyle(element).display === 'contents') return [...element.children].some(isVisible)
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

export const isEnabled = (element: Element): boolean =>
  !element.matches(':disabled') && element.closest('[aria-disabled="true"]') === null

/** The text as one line, with the hidden text for screen readers. */
export const textOf = (element: Element): string => oneLine(element.textContent)

export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\u200B\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

export const contains = (text: string, part: string | RegExp): boolean =>
  typeof part === 'string' ? text.includes(oneLine(part)) : part.test(text)

export const equals = (text: string, whole: string | RegExp): boolean =>
  typeof whole === 'string' ? text === oneLine(whole) : whole.test(text)

/** Whether any of the element is within the window and every scrolled part around it. */
export async function isInViewport(element: Element): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const observer = new (frameWindow().IntersectionObserver)((entries) =>
    resolve(entries.some(({ intersectionRatio }) => intersectionRatio > 0)),
  )
  observer.observe(element)
  const inView = await promise
  observer.disconnect()
  return inView
}

/** Vitest computes names as Playwright does, and compares in the element's own realm. */
export function hasAccessible(what: 'Name' | 'Description', element: Element, wanted: string | RegExp): boolean {
  const given = typeof wanted === 'string' ? oneLine(wanted) : new (frameWindow().RegExp)(wanted.source, wanted.flags)
  try {
    if (what === 'Name') expect(element).toHaveAccessibleName(given)
    else expect(element).toHaveAccessibleDescription(given)
    return true
  } catch {
    return false
  }
}

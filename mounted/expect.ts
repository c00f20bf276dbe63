import { type Assertion, expect as vitestExpect } from 'vitest'
import { frameDocument, frameWindow } from './frame.ts'
import { Locator } from './locator.ts'
import { contains, equals, hasAccessible, isEnabled, isInViewport, isVisible, oneLine, textOf } from './looks.ts'
import { isChecked } from './acts.ts'
import { Page } from './page.ts'
import { type Look, settle } from './settle.ts'

type Text = string | RegExp

/** Under another name, because the linter expects an assertion on each call of `expect`. */
const expectValue: typeof vitestExpect = vitestExpect

/** Playwright's assertions of a locator. Each waits until it is so. */
class LocatorAssertions {
  private readonly locator: Locator
  private readonly wanted: boolean
  private readonly message: string

  constructor(locator: Locator, message: string, wanted = true) {
    this.locator = locator
    this.message = message
    this.wanted = wanted
  }

  get not(): LocatorAssertions {
    return new LocatorAssertions(this.locator, this.message, !this.wanted)
  }

  private settles(name: string, look: () => Look | Promise<Look>): Promise<void> {
    const negated = this.wanted ? '' : 'not.'
    const message = this.message && `${this.message}: `
    return settle(`${message}expect(${this.locator.toString()}).${negated}${name}`, look, this.wanted)
  }

  private one(name: string, look: (element: Element) => Look | Promise<Look>): Promise<void> {
    return this.settles(name, () => look(this.locator.one()))
  }

  toBeAttached() {
    return this.settles('toBeAttached()', () => ({ pass: this.locator.only() !== null }))
  }
  toBeVisible() {
    return this.settles('toBeVisible()', () => {
      const element = this.locator.only()
      return { pass: element !== null && isVisible(element), received: element === null ? 'nothing' : 'hidden' }
    })
  }
  toBeHidden() {
    return this.settles('toBeHidden()', () => {
      const element = this.locator.only()
      return { pass: element === null || !isVisible(element), received: element?.outerHTML.slice(0, 120) }
    })
  }
  toHaveCount(count: number) {
    return this.settles(`toHaveCount(${count})`, () => {
      const all = this.locator.all()
      return { pass: all.length === count, received: all.length }
    })
  }
  toContainText(part: Text) {
    return this.one(`toContainText(${String(part)})`, (element) => textLook(element, part, contains))
  }
  /** A list compares all elements, in order. */
  toHaveText(whole: Text | readonly Text[]) {
    if (!isList(whole)) return this.one(`toHaveText(${String(whole)})`, (element) => textLook(element, whole, equals))
    return this.settles('toHaveText', () => {
      const received = this.locator.all().map(textOf)
      const isSame = received.length === whole.length && whole.every((text, at) => equals(received[at] ?? '', text))
      return { pass: isSame, received, expected: whole.map(String) }
    })
  }
  toBeFocused() {
    return this.one('toBeFocused()', (element) => {
      const focused = frameDocument().activeElement
      return { pass: focused === element && frameDocument().hasFocus(), received: focused?.outerHTML.slice(0, 160) }
    })
  }
  toBeInViewport() {
    return this.one('toBeInViewport()', async (element) => ({ pass: await isInViewport(element) }))
  }
  toBeEnabled() {
    return this.one('toBeEnabled()', (element) => ({ pass: isEnabled(element), received: 'disabled' }))
  }
  toBeDisabled() {
    return this.one('toBeDisabled()', (element) => ({ pass: !isEnabled(element), received: 'enabled' }))
  }
  toBeChecked({ checked = true }: { readonly checked?: boolean } = {}) {
    return this.one(`toBeChecked(${checked})`, (element) => ({ pass: isChecked(element) === checked }))
  }
  toHaveValue(value: Text) {
    return this.one(`toHaveValue(${String(value)})`, (element) => {
      const received = String(Reflect.get(element, 'value'))
      return { pass: typeof value === 'string' ? received === value : value.test(received), received, expected: value }
    })
  }
  toHaveAttribute(name: string, value?: Text) {
    return this.one(`toHaveAttribute(${name}, ${String(value)})`, (element) => {
      const received = element.getAttribute(name)
      const isSame = typeof value === 'string' ? received === value : (value ?? /^/).test(received ?? '')
      return { pass: received !== null && isSame, received, expected: value }
    })
  }
  toHaveCSS(name: string, value: Text) {
    return this.one(`toHaveCSS(${name}, ${String(value)})`, (element) => {
      const received = frameWindow().getComputedStyle(element).getPropertyValue(name)
      return { pass: equals(received, value), received, expected: value }
    })
  }
  toHaveAccessibleName(name: Text) {
    return this.one(`toHaveAccessibleName(${String(name)})`, (element) => ({
      pass: hasAccessible('Name', element, name),
      received: element.outerHTML.slice(0, 300),
    }))
  }
  toHaveAccessibleDescription(text: Text) {
    return this.one(`toHaveAccessibleDescription(${String(text)})`, (element) => ({
      pass: hasAccessible('Description', element, text),
      received: element.outerHTML.slice(0, 300),
    }))
  }
}

const isList = (text: Text | readonly Text[]): text is readonly Text[] => Array.isArray(text)

function textLook(element: Element, wanted: Text, matches: (text: string, wanted: Text) => boolean): Look {
  const received = textOf(element)
  return { pass: matches(received, wanted), received, expected: typeof wanted === 'string' ? oneLine(wanted) : wanted }
}

class PageAssertions {
  private readonly wanted: boolean

  constructor(wanted = true) {
    this.wanted = wanted
  }

  get not(): PageAssertions {
    return new PageAssertions(!this.wanted)
  }

  /** A string is an address of this origin: "/trunks?q=x". */
  toHaveURL(url: Text): Promise<void> {
    return settle(
      `expect(page).toHaveURL(${String(url)})`,
      () => {
        const { href, origin } = frameWindow().location
        const isSame = typeof url === 'string' ? href === new URL(url, origin).href : url.test(href)
        return { pass: isSame, received: href }
      },
      this.wanted,
    )
  }
  toHaveTitle(title: Text): Promise<void> {
    const look = () => ({ pass: equals(frameDocument().title, title), received: frameDocument().title })
    return settle(`expect(page).toHaveTitle(${String(title)})`, look, this.wanted)
  }
}

function expectOf(subject: Locator, message?: string): LocatorAssertions
function expectOf(subject: Page, message?: string): PageAssertions
function expectOf<Value>(subject: Value, message?: string): Assertion<void, Value>
function expectOf(subject: unknown, message = '') {
  if (subject instanceof Locator) return new LocatorAssertions(subject, message)
  if (subject instanceof Page) return new PageAssertions()
  return expectValue(subject, message)
}

/** As `expect` of Playwright: of a locator or the page it waits, of a value it is Vitest's. */
export const expect = Object.assign(expectOf, {
  poll: vitestExpect.poll,
  arrayContaining: vitestExpect.arrayContaining,
  objectContaining: vitestExpect.objectContaining,
  stringContaining: vitestExpect.stringContaining,
  stringMatching: vitestExpect.stringMatching,
})

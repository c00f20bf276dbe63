import { page, type LocatorByRoleOptions, type LocatorOptions } from 'vitest/browser'
import { blurFrom, checkIn, clickOn, fillIn, focusOn, hoverOver, pressIn, scrollTo, selectIn } from './acts.ts'
import { frameWindow, inFrame } from './frame.ts'
import { Hopeless, settle } from './settle.ts'

type Filter = {
  readonly hasText?: string | RegExp
  readonly hasNotText?: string | RegExp
  readonly has?: Locator
  readonly hasNot?: Locator
}

/** Finds elements of the console, and acts on one of them, by the names of Playwright. */
export class Locator {
  readonly selector: string

  constructor(selector: string) {
    this.selector = selector
  }

  private within(selector: string): Locator {
    return new Locator(this.selector === '' ? selector : `${this.selector} >> ${selector}`)
  }

  locator(css: string): Locator {
    return this.within(css)
  }
  getByRole(role: string, options?: LocatorByRoleOptions): Locator {
    return this.within(page.getByRole(role, options).selector)
  }
  getByLabel(text: string | RegExp, options?: LocatorOptions): Locator {
    return this.within(page.getByLabelText(text, options).selector)
  }
  getByText(text: string | RegExp, options?: LocatorOptions): Locator {
    return this.within(page.getByText(text, options).selector)
  }
  getByPlaceholder(text: string | RegExp, options?: LocatorOptions): Locator {
    return this.within(page.getByPlaceholder(text, options).selector)
  }
  getByTitle(text: string | RegExp, options?: LocatorOptions): Locator {
    return this.within(page.getByTitle(text, options).selector)
  }

  filter({ has, hasNot, ...texts }: Filter): Locator {
    const inner = (of: Locator) => page.bySelector(of.selector)
    const filtered = page.bySelector(this.selector).filter({
      ...texts,
      ...(has && { has: inner(has) }),
      ...(hasNot && { hasNot: inner(hasNot) }),
    })
    return new Locator(filtered.selector)
  }
  nth(index: number): Locator {
    return this.within(`nth=${index}`)
  }
  first(): Locator {
    return this.nth(0)
  }
  last(): Locator {
    return this.nth(-1)
  }

  /** All matches now. */
  all(): readonly Element[] {
    return inFrame(this.selector).elements()
  }
  count(): number {
    return this.all().length
  }
  /** The only match, or null while there is none. */
  only(): Element | null {
    const [element = null, ...others] = this.all()
    if (others.length > 0) throw new Hopeless(`${this.toString()} finds ${others.length + 1} elements`)
    return element
  }
  /** The only match, which must be there. */
  one(): Element {
    const element = this.only()
    if (element === null) throw new Error(`${this.toString()} finds nothing`)
    return element
  }

  click({ clickCount = 1 }: { readonly clickCount?: number } = {}): Promise<void> {
    return clickOn(this, clickCount)
  }
  hover(): Promise<void> {
    return hoverOver(this)
  }
  fill(text: string): Promise<void> {
    return fillIn(this, text)
  }
  scrollIntoViewIfNeeded(): Promise<void> {
    return scrollTo(this)
  }
  focus(): Promise<void> {
    return focusOn(this)
  }
  blur(): Promise<void> {
    return blurFrom(this)
  }
  press(key: string): Promise<void> {
    return pressIn(this, key)
  }
  selectOption(option: string | { readonly label: string }): Promise<void> {
    return selectIn(this, option)
  }
  check(): Promise<void> {
    return checkIn(this, true)
  }
  uncheck(): Promise<void> {
    return checkIn(this, false)
  }

  /** Looks at the element, or acts on it, as soon as it is there. */
  async evaluate<Answer>(look: (element: Element) => Answer): Promise<Answer> {
    await settle(`evaluate ${this.toString()}`, () => ({ pass: this.only() !== null }))
    return look(this.one())
  }
  /** The text in view. */
  innerText(): Promise<string> {
    return this.evaluate((element) => (element instanceof frameWindow().HTMLElement ? element.innerText : ''))
  }
  allTextContents(): readonly string[] {
    return this.all().map((element) => element.textContent)
  }

  toString(): string {
    return page.bySelector(this.selector).asLocator()
  }
}

export const root = new Locator('')

import { type BrowserContext, test as base } from '@playwright/test'
import { faultsOf, injectAxe, type Rules } from './axe.ts'
import { expectCodesLinked } from './codes.ts'
import { checkContract } from './contract.ts'
import { Console, expect } from './language.ts'
import { openPageFetch } from './page-fetch.ts'
import type { State } from './states/state.ts'
import { type Watch, watchContext } from './watch.ts'

type Look = {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  readonly rules: Rules
  /** Nothing may scroll sideways. 320 px is 1,280 px zoomed to 400%. */
  readonly fits?: boolean
}

/** In an order that changes as little as possible from one to the next. */
const looks: readonly Look[] = [
  { width: 1440, height: 900, colorScheme: 'light', rules: 'all' },
  { width: 1440, height: 900, colorScheme: 'dark', rules: 'of colour' },
  // Its colours are those of 1,440 and 390 px.
  { width: 820, height: 1180, colorScheme: 'dark', rules: 'but of colour', fits: true },
  { width: 390, height: 844, colorScheme: 'dark', rules: 'of colour' },
  { width: 390, height: 844, colorScheme: 'light', rules: 'all' },
  // Its colours are those of 390 px.
  { width: 320, height: 640, colorScheme: 'light', rules: 'but of colour', fits: true },
]

/** One page that goes from state to state, because a page for each would cost more than the checks. */
class Walker {
  private readonly operator: Console
  private readonly watch: Watch
  private readonly breaches: () => readonly string[]
  /** The switches of the account that is loaded, if nothing was done with it yet. */
  private untouched: string | null = null

  constructor(operator: Console, watch: Watch, breaches: () => readonly string[]) {
    this.operator = operator
    this.watch = watch
    this.breaches = breaches
  }

  /** Opens the state: on a new account in a browser that remembers nothing, or on one that was only looked at. */
  async open(state: State): Promise<void> {
    const { page } = this.operator
    const account = accountOf(state)
    const isLoaded = this.untouched === account
    this.untouched = null
    const [{ width, height, colorScheme }] = looksAt(state)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    if (isLoaded && !state.fails && !state.errors) await this.follow(state.path)
    else {
      // A document of the console's origin that does nothing itself.
      await page.goto('/robots.txt')
      await page.evaluate(forgetEverything)
      // Not before, because the last page may still have had failures of its own.
      this.watch.expectApiFailures(state.fails ?? state.switches?.fault !== undefined)
      await this.operator.goTo(state.path, state.switches)
    }
    await state.steps?.(this.operator)
    const dialog = state.dialog && page.getByRole('dialog', { name: state.dialog.title, exact: true })
    if (dialog) await expect(dialog).toBeVisible()
    await expect(state.seenIn?.(this.operator) ?? dialog ?? page.getByRole('main')).toContainText(state.seen, {
      timeout: 30_000,
    })
  }

  /** Checks the open state at every size and in both themes. */
  async check(state: State): Promise<void> {
    const { page } = this.operator
    await expectCodesLinked(page, ...(state.codes ?? []))
    await injectAxe(page)
    const found: string[] = []
    for (const { width, height, colorScheme, rules, fits } of looksAt(state)) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const { violations, wide } = await faultsOf(page, rules)
      const faults = fits ? [...violations, ...wide] : violations
      found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`))
    }
    expect(found).toEqual([])
    const unseen = this.watch.take().filter((error) => !state.errors?.test(error))
    expect(unseen, 'nothing goes wrong unseen').toEqual([])
    expect(this.breaches(), 'every answer keeps to Twilio’s specification').toEqual([])
    if (leavesNothing(state)) this.untouched = accountOf(state)
  }

  /** Goes there as a link would, which is quicker. By way of another page, so that nothing of the last one is left. */
  private async follow(path: string): Promise<void> {
    const { page } = this.operator
    const push = (to: string) => page.evaluate((url) => history.pushState(null, '', url), to)
    await push('/nowhere')
    await expect(this.operator.heading('There is no page at this address')).toBeVisible()
    await push(path)
    await expect(this.operator.heading('There is no page at this address')).toBeHidden()
  }
}

const accountOf = ({ switches = {} }: State): string => JSON.stringify(switches)

const leavesNothing = ({ steps, onlyLooks = false }: State): boolean => steps === undefined || onlyLooks

/** Those that share an account come together, and first of them those that only look at it. */
export const inTurn = (states: readonly State[]): readonly State[] =>
  states.toSorted(
    (a, b) => accountOf(a).localeCompare(accountOf(b)) || Number(leavesNothing(b)) - Number(leavesNothing(a)),
  )

const looksAt = ({ phone }: State): readonly [Look, ...Look[]] => {
  const [first, ...others] = looks.filter(({ width }) => !phone || width < 768)
  if (first === undefined) throw new Error('No size to look at')
  return [first, ...others]
}

/** Runs in the page. */
async function forgetEverything(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name ?? '')
      deletion.onsuccess = () => resolve()
      deletion.onerror = () => reject(new Error(`${name} is still there`))
    })
  }
}

async function breachesIn(
  context: BrowserContext,
  specification: string | undefined,
): Promise<() => readonly string[]> {
  if (specification === undefined) return () => []
  await openPageFetch(context)
  const { breaches } = await checkContract(context, specification)
  return breaches
}

/** Each worker has one walker. A worker ends with the first test that fails, so the next test has a new one. */
export const test = base.extend<object, { readonly walker: Walker }>({
  walker: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, reducedMotion, serviceWorkers } = project.use
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        ...(viewport !== undefined && { viewport }),
        ...(reducedMotion !== undefined && { reducedMotion }),
        ...(serviceWorkers !== undefined && { serviceWorkers }),
      })
      const watch = watchContext(context, new URL(baseURL ?? '').origin)
      const breaches = await breachesIn(context, process.env.CONTRACT_SPEC)
      await use(new Walker(new Console(await context.newPage()), watch, breaches))
      await context.close()
    },
    { scope: 'worker' },
  ],
})

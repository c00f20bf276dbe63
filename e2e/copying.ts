import { demoAccountSid } from '../src/domain/account/demo-account.ts'
import { type Console, expect } from './language.ts'

// Helpers for copying a trunk to another Region.

export const review = ({ page }: Console) => page.getByRole('dialog', { name: /^Copy (from|what is missing from) / })
export const copyButton = (operator: Console) => review(operator).getByRole('button', { name: /^Copy to / })
/** The text next to the button with the number of requests for the copy. */
export const requestCount = (operator: Console) =>
  review(operator)
    .getByRole('status')
    .filter({ hasText: /^\d+ requests?$/ })
export const run = ({ page }: Console) =>
  page.getByRole('dialog', { name: /^(Copying|Copied) to |^Not everything was copied/ })
export const result = (operator: Console, step: string) =>
  run(operator).getByRole('list', { name: 'Results' }).getByRole('listitem').filter({ hasText: step })
export const password = (operator: Console, user: string) => review(operator).getByLabel(user, { exact: true })

/** Uses the keyboard, because Playwright takes a button that explains why it is unavailable for disabled. */
export const pressCopy = (operator: Console) => copyButton(operator).press('Enter')

export async function expectAllDone(operator: Console, requests: number): Promise<void> {
  await expect(
    run(operator).getByText(`${requests} of ${requests} ${requests === 1 ? 'request' : 'requests'} done`, {
      exact: true,
    }),
  ).toBeVisible()
  await expect(run(operator).getByText('Calls stay where they are.')).toBeVisible()
}

export async function closeRun(operator: Console): Promise<void> {
  await run(operator).getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(run(operator)).toBeHidden()
}

export const accountPath = (path: string) => `/2010-04-01/Accounts/${demoAccountSid}${path}`

type Body = Readonly<Record<string, unknown>>
const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null

/** Sends a request as another client of the API, for changes that the console does not offer. */
export async function request(
  { page }: Console,
  method: 'GET' | 'POST',
  url: string,
  form: Readonly<Record<string, string>> = {},
): Promise<Body> {
  const { ok, text } = await page.evaluate(
    async ([how, where, given]) => {
      const body = how === 'POST' ? { body: new URLSearchParams(given) } : {}
      const response = await fetch(where, { method: how, ...body })
      return { ok: response.ok, text: await response.text() }
    },
    [method, url, form] as const,
  )
  expect(ok, text).toBe(true)
  const parsed: unknown = JSON.parse(text)
  if (!isBody(parsed)) throw new Error(`No object: ${text}`)
  return parsed
}

/** The items of a list in the API. */
export async function itemsOf(operator: Console, url: string, key: string): Promise<readonly Body[]> {
  const list = (await request(operator, 'GET', url))[key]
  return Array.isArray(list) ? list.filter(isBody) : []
}

/** Places a test call and returns its decision. */
export async function placeCall({ page }: Console, call: Readonly<Record<string, string>>): Promise<Body> {
  const text = await page.evaluate(
    async (body) =>
      (
        await fetch('/demo/test-calls', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).text(),
    call,
  )
  const parsed: unknown = JSON.parse(text)
  if (!isBody(parsed)) throw new Error(`No object: ${text}`)
  return parsed
}

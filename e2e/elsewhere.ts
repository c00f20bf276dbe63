import { expect, type Page } from '@playwright/test'

type Form = Readonly<Record<string, string>>

/** Writes through the API as another script or operator would: the console sees it only when it reloads. */
export async function writeElsewhere(page: Page, path: string, form: Form): Promise<void> {
  const status = await page.evaluate(
    async ([url, fields]) => {
      const response = await fetch(`/twilio/${url}`, { method: 'POST', body: new URLSearchParams(fields) })
      // Otherwise the browser may discard the body, and the contract check does not see it.
      await response.text()
      return response.status
    },
    [path, form] as const,
  )
  expect(status).toBeLessThan(300)
}

/** The SIDs in a list of the API (in its JSON under `key`) of the items that contain `text`. */
export const sidsIn = (page: Page, path: string, key: string, text = ''): Promise<readonly string[]> =>
  page.evaluate(
    async ([url, name, part]) => {
      const response = await fetch(`/twilio/${url}`)
      const body: unknown = await response.json()
      const items: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : []
      return (Array.isArray(items) ? items : []).flatMap((item: unknown): string[] => {
        const json = JSON.stringify(item)
        const sid: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'sid') : undefined
        return json.includes(part) && typeof sid === 'string' ? [sid] : []
      })
    },
    [path, key, text] as const,
  )

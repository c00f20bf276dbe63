import type { Page } from '@playwright/test'
import { expect } from './language.ts'

/** What cannot hold a link, or is a link already; and what only screen readers get. */
const holdsNoLink = 'a, button, label, option, textarea, pre, svg, [role="tooltip"], [aria-live], .sr-only'
const explanation = 'https://www.twilio.com/docs/api/errors/'

/** Expects that each of Twilio's codes in view is a link to its explanation, and that `codes` are among them. */
export async function expectCodesLinked(page: Page, ...codes: readonly string[]): Promise<void> {
  await expect(async () => {
    const { linked, bare } = await codesInView(page)
    expect(bare).toEqual([])
    for (const { code, href, isTorn } of linked)
      expect({ code, href, isTorn }).toEqual({ code, href: `${explanation}${code}`, isTorn: false })
    expect(linked.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]))
  }).toPass({ timeout: 10_000 })
}

const codesInView = (page: Page) =>
  page.evaluate(
    ([noLink, start]) => {
      const anyCode = /(?<![\w.,:/+@-])(?:2[0-2]|3[0-4])\d{3}(?![\w@/-]|[.,:]\d)/
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const bare: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        const holder = node.parentElement
        const isBare = anyCode.test(text) && holder?.checkVisibility() && holder.closest(noLink) === null
        if (isBare) bare.push(text)
      }
      const linked = [...document.querySelectorAll<HTMLAnchorElement>(`a[href^="${start}"]`)]
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          code: link.textContent,
          href: link.href,
          // In a flex or grid box each piece of a sentence would be an item of its own.
          isTorn:
            /flex|grid/.test(getComputedStyle(link.parentElement ?? link).display) &&
            (link.parentElement?.childNodes.length ?? 0) > 1,
        }))
      return { bare, linked }
    },
    [holdsNoLink, explanation] as const,
  )

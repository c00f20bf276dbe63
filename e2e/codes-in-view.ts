/** What cannot hold a link, or is a link already; and what only screen readers get. */
const holdsNoLink = 'a, button, label, option, textarea, pre, svg, [role="tooltip"], [aria-live], .sr-only'
const explanation = 'https://www.twilio.com/docs/api/errors/'

/** What `codesInView` needs to know, for `page.evaluate`. */
export const aboutCodes = [holdsNoLink, explanation] as const

type Codes = { readonly linked: readonly string[]; readonly wrong: readonly string[] }

/**
 * Runs in a page, of a story or of a component test: Twilio's codes that are linked to their explanation, and those whose
 * link is missing, leads elsewhere or is torn from its sentence.
 */
export function codesInView([noLink, start]: typeof aboutCodes): Codes {
  const anyCode = /(?<![\w.,:/+@-])(?:2[0-2]|3[0-4])\d{3}(?![\w@/-]|[.,:]\d)/
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const wrong: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const holder = node.parentElement
    if (anyCode.test(text) && holder?.checkVisibility() && holder.closest(noLink) === null)
      wrong.push(`not linked: ${text}`)
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`a[href^="${start}"]`)].filter((link) =>
    link.checkVisibility(),
  )
  for (const link of links) {
    const { href, parentElement } = link
    if (href !== `${start}${link.textContent}`) wrong.push(`${link.textContent} leads to ${href}`)
    // In a flex or grid box each piece of a sentence would be an item of its own.
    const isTorn =
      /flex|grid/.test(getComputedStyle(parentElement ?? link).display) && (parentElement?.childNodes.length ?? 0) > 1
    if (isTorn) wrong.push(`torn from its sentence: ${link.textContent}`)
  }
  return { linked: links.map(({ textContent }) => textContent), wrong }
}

/** What is wrong, and which of `codes` is not linked. */
export const missing = ({ linked, wrong }: Codes, codes: readonly string[]): readonly string[] => [
  ...wrong,
  ...codes.filter((code) => !linked.includes(code)).map((code) => `no link to ${code}`),
]

import type { Page } from '@playwright/test'
import axeCore from 'axe-core'

declare global {
  interface Window {
    readonly axe?: typeof axeCore
  }
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that depend on the theme. The document is the same in both themes. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

export type Rules = 'all' | 'of colour' | 'but of colour'

/** The violations of axe's rules, and what scrolls sideways. */
export type Faults = { readonly violations: readonly string[]; readonly wide: readonly string[] }

/** Puts axe into the page's document, which keeps it until the page is loaded again. */
export async function injectAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
}

/**
 * Checks the page as it is, with all rules of WCAG 2.2 AA and axe's best practices, or only those of colour. Of a modal
 * dialog only itself: nobody reaches the page behind it, which is a state of its own. Of what scrolls sideways, tables
 * in a frame of their own are left out.
 */
export const faultsOf = (page: Page, rules: Rules): Promise<Faults> =>
  page.evaluate(
    async ([tags, colour, asked]) => {
      // What depends on the window's size or on the theme has then been laid out.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const { violations = [] } =
        (await window.axe?.run(document.querySelector('dialog[open]') ? { include: [['dialog[open]']] } : document, {
          ...(asked === 'of colour'
            ? { runOnly: { type: 'rule', values: [...colour] } }
            : {
                runOnly: { type: 'tag', values: [...tags] },
                rules: {
                  // Its tag says that it is experimental, so the tags above do not include it.
                  'label-content-name-mismatch': { enabled: true },
                  ...Object.fromEntries(colour.map((rule) => [rule, { enabled: asked === 'all' }])),
                },
              }),
          resultTypes: ['violations'],
          preload: false,
        })) ?? {}
      const frames = [document.scrollingElement, ...document.querySelectorAll('main, dialog[open] > [role=group]')]
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary = '' }) => `${id} ${String(target)}: ${failureSummary}`),
        ),
        wide: frames.flatMap((frame) =>
          frame && frame.scrollWidth > frame.clientWidth
            ? [`${frame.tagName} scrolls sideways: ${frame.scrollWidth} of ${frame.clientWidth}`]
            : [],
        ),
      }
    },
    [everything, rulesOfColour, rules] as const,
  )

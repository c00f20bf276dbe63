import type { Page } from '@playwright/test'
import { expect, test } from '../language.ts'

const html = (page: Page) => page.locator('html')
const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme:/ })

/** Records the theme when the browser reaches the body; nothing is painted before that. */
async function noteThemeBeforeBody(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return
      observer.disconnect()
      performance.mark(`theme: ${document.documentElement.dataset['theme'] ?? 'none'}`)
    }).observe(document, { childList: true, subtree: true })
  })
  return () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('theme: '))
        .join(),
    )
}

test('the theme follows the system until one is chosen', async ({ operator, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await operator.goTo('/trunks')
  await expect(themeButton(page)).toHaveAccessibleName('Theme: system. Change to light')
  const main = page.getByRole('main')
  const dark = await main.evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(main).not.toHaveCSS('background-color', dark)

  await page.emulateMedia({ colorScheme: 'dark' })
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: light. Change to dark')
  await expect(main).not.toHaveCSS('background-color', dark)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: dark. Change to system')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(main).toHaveCSS('background-color', dark)
  await themeButton(page).click()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: system. Change to light')
  await expect(main).not.toHaveCSS('background-color', dark)
})

test('a chosen theme is kept, and applies before anything is painted', async ({ operator, page }) => {
  const themeBeforeBody = await noteThemeBeforeBody(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await operator.goTo('/trunks')
  expect(await themeBeforeBody()).toBe('theme: none')
  await themeButton(page).click()
  await themeButton(page).click()
  await expect(html(page)).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(themeButton(page)).toHaveAccessibleName('Theme: dark. Change to system')
  expect(await themeBeforeBody()).toBe('theme: dark')
  await expect(html(page)).toHaveCSS('color-scheme', 'dark')
})

test('a theme chosen in one tab applies in the others', async ({ operator, page, newTab }) => {
  const other = await newTab()
  await operator.goTo('/trunks')
  await other.goTo('/trunks/east-mountain-office/us1/general')
  await expect(themeButton(other.page)).toBeVisible()
  await themeButton(page).click()
  await expect(html(other.page)).toHaveAttribute('data-theme', 'light')
  await expect(themeButton(other.page)).toHaveAccessibleName('Theme: light. Change to dark')
})

import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { expect, test } from '../language.ts'

const office = '/numbers/+14025551212'

for (const path of [office, '/numbers/4025551212', '/numbers/+19995550000']) {
  test(`${path}: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px`, async ({ operator, page }) => {
    await operator.goTo(path)
    await expect(operator.heading(/402 555 1212|not a phone number|999/)).toBeVisible()
    await expect(
      page.getByText(/Number active here since|Search for it in Numbers|has no such number|have no config/).first(),
    ).toBeVisible()
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
  })
}

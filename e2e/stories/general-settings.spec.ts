import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { field, form, generalTab, leaving, rename, save, saveElsewhere } from '../general-tab.ts'
import { expect, test } from '../language.ts'

test('The messages of a form: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  watch,
}) => {
  const { page } = operator
  watch.expectApiFailures()
  await operator.goTo(generalTab, { fault: 'ie1.trunking.Trunks.write.503.once' })
  await rename(operator, 'x'.repeat(65))
  await save(operator)
  await expect(form(operator).getByRole('alert')).toBeVisible()
  await saveElsewhere(operator, { DisasterRecoveryUrl: 'https://theirs.example.com' })
  await page.reload()
  await expect(form(operator)).toContainText('Restored what you typed')
  await field(operator, 'Disaster Recovery URL').fill('mine.example.com')
  await saveElsewhere(operator, { FriendlyName: 'Theirs' })
  await save(operator)
  await expect(field(operator, 'Disaster Recovery URL')).toBeFocused()
  await field(operator, 'Disaster Recovery URL').fill('https://mine.example.com')
  await save(operator)
  await expect(form(operator)).toContainText('Saved elsewhere while you edited here: Friendly name')
  await field(operator, 'Disaster Recovery URL').fill('mine.example.com')
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)

  await operator.tab('Numbers').click()
  await expect(leaving(operator)).toBeVisible()
  await expectNoViolations(page)
})

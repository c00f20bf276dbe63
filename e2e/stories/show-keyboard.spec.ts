import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'

test('I present by keyboard: the notes take the focus, keep it during a step, and return it', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  await tabTo(operator, operator.demoBar().getByRole('button', { name: 'Present' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const presenter = page.getByRole('complementary', { name: 'Presenter' })
  await expect(presenter.getByRole('heading', { name: 'One trunk, three Regions' })).toBeFocused()
  await tabTo(operator, presenter.getByRole('button', { name: 'Next' }))
  await page.keyboard.press('Enter')
  await expect(presenter.getByRole('heading', { name: 'The trap: configured is not routed' })).toBeFocused()

  const doIt = presenter.getByRole('button', { name: 'Do it for me' })
  await tabTo(operator, doIt)
  await page.keyboard.press('Enter')
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  await expect(operator.announcement('Done. The number is associated in IE1.')).toBeAttached()
  await seeFocusOn(doIt)
  await tabTo(operator, presenter.getByRole('button', { name: 'Leave' }))
  await page.keyboard.press('Enter')
  await expect(operator.demoBar().getByRole('button', { name: 'Demo', exact: true })).toBeFocused()
})

import { frameDocument } from '../frame.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'

test('Focus stays in the review while it is open', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/ie1/termination?reroute=termination')
  await expect(operator.confirm('IE1')).toBeEnabled()
  for (let stop = 0; stop < 12; stop += 1) {
    await operator.page.keyboard.press('Tab')
    const isInside = await operator
      .review()
      .evaluate(
        (dialog) =>
          dialog.contains(frameDocument().activeElement) || frameDocument().activeElement === frameDocument().body,
      )
    expect(isInside).toBe(true)
  }
})

test('The first Tab offers to skip to the content', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  await operator.page.keyboard.press('Tab')
  const skip = operator.page.getByRole('link', { name: /Skip to/ })
  await seeFocusOn(skip)
  await operator.page.keyboard.press('Enter')
  await tabTo(operator, operator.page.getByRole('button', { name: 'Copy Termination URI' }))
})

import { expect, test } from '../language.ts'

// The history of a real tab. The dialogs of every page are in mounted/tests/url-dialogs.test.ts.

const office = '/trunks/east-mountain-office/ie1'

test('Back skips the dialogs that I have left, and Forward opens them again', async ({ operator }) => {
  const { page } = operator
  const dialog = page.getByRole('dialog')
  const cancel = dialog.getByRole('button', { name: 'Cancel', exact: true })
  await operator.goTo(`${office}/numbers`)
  await operator.tab('Termination').click()
  await expect(page).toHaveURL(`${office}/termination`)
  for (const opener of [
    page.getByRole('button', { name: /^Attach list/ }).first(),
    operator.rerouteButton('termination', 'IE1'),
  ]) {
    await opener.click()
    await cancel.click()
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(`${office}/termination`)

    await opener.click()
    await expect(cancel).toBeVisible()
    const withDialog = page.url()
    await page.goBack()
    await expect(dialog).toBeHidden()
    await page.goForward()
    await expect(cancel).toBeVisible()
    await expect(page).toHaveURL(withDialog)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    await page.goBack()
    await expect(page).toHaveURL(`${office}/numbers`)
    await page.goForward()
    await expect(page).toHaveURL(`${office}/termination`)
  }

  // As from a link in a mail.
  await page.goto(`${office}/termination?reroute=termination`)
  await cancel.click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(`${office}/termination`)
})

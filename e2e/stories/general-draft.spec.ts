import { saveButton, field, form, generalTab, rename, save } from '../general-tab.ts'
import { expect, test } from '../language.ts'

test('With unsaved text, the browser asks before it closes the tab', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(generalTab)
  await rename(operator, 'Dublin office')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await expect(field(operator, 'Friendly name')).toHaveValue('Dublin office')
})

test('Two tabs change the same setting: the second sees both values and chooses', async ({ operator, newTab }) => {
  const other = await newTab()
  await operator.goTo(generalTab)
  await other.goTo(generalTab)
  await rename(operator, 'Mine')
  await rename(other, 'Theirs')
  await form(other).getByRole('switch', { name: 'Secure trunking' }).click()
  await save(other)
  await expect(other.announcement('General settings saved in IE1')).toBeAttached()
  await expect(saveButton(other)).toBeHidden()

  // Fields that I did not edit follow the other tab.
  await expect(form(operator).getByRole('switch', { name: 'Secure trunking' })).toBeChecked()
  const name = field(operator, 'Friendly name')
  await expect(name).toHaveValue('Mine')
  await expect(name).toHaveAccessibleDescription(
    /Changed elsewhere: was “East Mountain Office”, now “Theirs”; you have “Mine”/,
  )
  await expect(operator.announcement('Saved elsewhere while you edited here: Friendly name')).toBeAttached()
  await save(operator)
  await expect(name).toBeFocused()
  expect(operator.writes).toEqual([])

  await form(operator).getByRole('button', { name: 'Keep mine' }).click()
  await expect(name).toBeFocused()
  await save(operator)
  await expect(operator.announcement('General settings saved in IE1')).toBeAttached()
  await expect(saveButton(operator)).toBeHidden()
  await expect(field(other, 'Friendly name')).toHaveValue('Mine')
})

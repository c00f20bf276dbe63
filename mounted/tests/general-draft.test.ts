import { field, form, generalTab, leaving, rename, save, saveButton, saveElsewhere } from '../../e2e/general-tab.ts'
import { expect, test } from '../language.ts'

test('I am asked before I leave unsaved input: by a tab, by another Region, by Back', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await operator.tab('General').click()
  await rename(operator, 'Dublin office')
  for (const leave of [
    () => operator.tab('Numbers').click(),
    () => operator.regionLink('US1').click(),
    () => page.evaluate(() => history.back()),
  ]) {
    await leave()
    await expect(leaving(operator)).toContainText('Not saved yet: Friendly name.')
    await leaving(operator).getByRole('button', { name: 'Stay' }).click()
    await expect(leaving(operator)).toBeHidden()
    await expect(page).toHaveURL(/\/ie1\/general/)
    await expect(field(operator, 'Friendly name')).toHaveValue('Dublin office')
  }
  await operator.tab('Numbers').click()
  await leaving(operator).getByRole('button', { name: 'Discard and leave' }).click()
  await expect(page).toHaveURL(/\/ie1\/numbers/)

  await operator.tab('General').click()
  await expect(field(operator, 'Friendly name')).toHaveValue('East Mountain Office')
  await operator.tab('Termination').click()
  await expect(page).toHaveURL(/\/ie1\/termination/)
  expect(operator.writes).toEqual([])
})

test('I leave during a save: I am asked, and navigation continues once it is saved', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(generalTab, { fault: 'ie1.trunking.write.latency-2000.always' })
  await rename(operator, 'Dublin office')
  await save(operator)
  await expect(form(operator)).toContainText('Saving…')
  await operator.tab('Numbers').click()
  await expect(page.getByRole('dialog', { name: 'Leave while saving?' })).toBeVisible()
  await expect(page).toHaveURL(/\/ie1\/numbers/)
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  expect(operator.writes).toHaveLength(1)
})

test('After a reload my input is restored, the form says so, and I can discard it', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(generalTab)
  await rename(operator, 'Dublin office')
  await form(operator).getByRole('switch', { name: 'CNAM lookup' }).click()
  await page.reload()
  await expect(form(operator)).toContainText('Restored what you typed before the reload.')
  await expect(field(operator, 'Friendly name')).toHaveValue('Dublin office')
  await expect(form(operator)).toContainText('Not saved: Friendly name, CNAM lookup')

  await form(operator).getByRole('button', { name: 'Discard draft' }).click()
  await expect(field(operator, 'Friendly name')).toHaveValue('East Mountain Office')
  await page.reload()
  await expect(field(operator, 'Friendly name')).toHaveValue('East Mountain Office')
  await expect(page.getByText('Restored what you typed')).toBeHidden()
})

test('Someone else saved the same field: the form checks before saving, and I take theirs', async ({ operator }) => {
  await operator.goTo(generalTab)
  await rename(operator, 'Mine')
  await saveElsewhere(operator, { FriendlyName: 'Theirs' })
  operator.writes.splice(0)
  await save(operator)
  await expect(field(operator, 'Friendly name')).toHaveAccessibleDescription(/now “Theirs”; you have “Mine”/)
  expect(operator.writes).toEqual([])
  await form(operator).getByRole('button', { name: 'Use the saved value' }).click()
  await expect(field(operator, 'Friendly name')).toHaveValue('Theirs')
  await expect(saveButton(operator)).toBeHidden()
})

test('Someone saves a value that my draft changes: the reload shows both', async ({ operator }) => {
  await operator.goTo(generalTab)
  await rename(operator, 'Mine')
  await saveElsewhere(operator, { FriendlyName: 'Theirs' })
  await operator.page.reload()
  await expect(field(operator, 'Friendly name')).toHaveAccessibleDescription(
    /was “East Mountain Office”, now “Theirs”; you have “Mine”/,
  )
})

import { accessListPage, accessListsPage, credentialListPage, credentialListsPage } from '../../e2e/access-pages.ts'
import { Calls } from '../../e2e/calls.ts'
import { type Console, expect, test } from '../language.ts'
import type { Locator } from '../locator.ts'

const office = '/trunks/east-mountain-office'
const officeNumber = '+14025551212'

type Kind = {
  /** The previous page, and the way from there to the page that opens the dialogs. */
  readonly before: string
  readonly page: string
  readonly lead: (operator: Console) => Locator
  /** The buttons and links that open a dialog, by the story's name for it. */
  readonly openers: Readonly<Record<string, (operator: Console) => Locator>>
}

const button = (name: string | RegExp) => (operator: Console) =>
  operator.page.getByRole('button', { name, exact: true }).first()
const link = (name: string | RegExp) => (operator: Console) =>
  operator.page.getByRole('link', { name, exact: true }).first()
const row = (name: string | RegExp) => (operator: Console) =>
  operator.page.getByRole('main').getByRole('button', { name }).first()

const pages: Readonly<Record<string, Kind>> = {
  'The list of trunks': {
    before: '/changes',
    page: '/trunks',
    lead: (operator) =>
      operator
        .navigation()
        .getByRole('link', { name: /^Trunks/ })
        .first(),
    openers: { 'New trunk': link('New trunk') },
  },
  'A Region without an instance': {
    before: `${office}/ie1/general`,
    page: `${office}/au1/general`,
    lead: (operator) => operator.regionLink('AU1'),
    openers: { 'Copy from US1': link('Copy from US1'), 'Create in AU1': link('Create in AU1') },
  },
  'The General tab': {
    before: `${office}/ie1/numbers`,
    page: `${office}/ie1/general`,
    lead: (operator) => operator.tab('General'),
    openers: {
      'Delete the instance': button('Delete in IE1…'),
      'Copy what is missing': link('Copy what is missing from US1'),
    },
  },
  'The Termination tab': {
    before: `${office}/ie1/numbers`,
    page: `${office}/ie1/termination`,
    lead: (operator) => operator.tab('Termination'),
    openers: {
      'Attach a list': row(/^Attach list/),
      'Detach a list': button('Detach Office SBC'),
      'Change the domain name': button('Change the domain name in IE1'),
      'Remove the domain name': button('Remove the domain name in IE1'),
      'Re-route': (operator) => operator.rerouteButton('termination', 'IE1'),
    },
  },
  'The Origination tab': {
    before: `${office}/ie1/numbers`,
    page: `${office}/ie1/origination`,
    lead: (operator) => operator.tab('Origination'),
    openers: { 'Add a URI': button('Add URI'), 'Edit a URI': row(/^Edit /), 'Delete a URI': row(/^Delete /) },
  },
  'The Numbers tab': {
    before: `${office}/ie1/general`,
    page: `${office}/ie1/numbers`,
    lead: (operator) => operator.tab('Numbers'),
    openers: { 'Associate…': button('Associate…'), 'Remove…': button('Remove…') },
  },
  'The page of a number': {
    before: `${office}/ie1/numbers`,
    page: `/numbers/${officeNumber}`,
    lead: (operator) => operator.page.getByRole('main').getByRole('link', { name: '+1 402 555 1212' }),
    openers: {
      // The Numbers tab, which may still be there, has such a button too.
      'Re-route': ({ page }) =>
        page
          .getByRole('region', { name: 'Calls to this number' })
          .getByRole('button', { name: 'Re-route +1 402 555 1212 to IE1', exact: true }),
    },
  },
  'The access lists of a Region': {
    before: credentialListsPage,
    page: accessListsPage,
    lead: link('IP access control lists'),
    openers: { 'New IP access control list': button('New IP access control list') },
  },
  'The page of an IP access control list': {
    before: accessListsPage,
    page: accessListPage,
    lead: link('Office SBC'),
    openers: {
      Rename: button('Rename'),
      'Copy to Region…': button('Copy to Region…'),
      'Delete list…': button('Delete list…'),
      'Add address': button('Add address'),
      'Paste several…': button('Paste several…'),
      'Edit an address': row(/^Edit /),
      'Delete an address': row(/^Delete \d/),
    },
  },
  'The page of a credential list': {
    before: credentialListsPage,
    page: credentialListPage,
    lead: link('Office PBX users'),
    openers: {
      'Add user': button('Add user'),
      'Change a password': row(/^Change password of /),
      'Delete a user': row(/^Delete (?!list)/),
    },
  },
}

for (const [name, { before, page: address, lead, openers }] of Object.entries(pages)) {
  test(`${name}: Back skips a dialog that I have left`, async ({ operator }) => {
    const { page } = operator
    const dialog = page.getByRole('dialog')
    const cancel = dialog.getByRole('button', { name: 'Cancel', exact: true })
    await operator.goTo(before)
    await lead(operator).click()
    await expect(page).toHaveURL(address)
    for (const opener of Object.values(openers)) {
      await opener(operator).click()
      await cancel.click()
      await expect(dialog).toBeHidden()
      await expect(page).toHaveURL(address)

      await opener(operator).click()
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
      await expect(page).toHaveURL(before)
      await page.goForward()
      await expect(page).toHaveURL(address)
    }
  })

  test(`${name}: leaving a dialog opened by a link stays on its page`, async ({ operator }) => {
    const { page } = operator
    const dialog = page.getByRole('dialog')
    await operator.goTo(address)
    const addresses: string[] = []
    for (const opener of Object.values(openers)) {
      await opener(operator).click()
      await expect(dialog).toBeVisible()
      addresses.push(page.url().replace(location.origin, ''))
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    for (const [at, withDialog] of addresses.entries()) {
      await operator.goTo(withDialog)
      if (at % 2 === 0) await dialog.getByRole('button', { name: 'Cancel', exact: true }).click()
      else {
        await expect(dialog).toBeVisible()
        await page.keyboard.press('Escape')
      }
      await expect(dialog).toBeHidden()
      await expect(page).toHaveURL(address)
    }
  })
}

test('Back also skips a closed test call panel', async ({ operator }) => {
  const { page } = operator
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/numbers`)
  await operator.tab('Termination').click()
  await calls.open('termination')
  await expect(page).toHaveURL(/\?call=termination$/)
  // The rest of the page changes in the same history entry.
  await operator.callPath().getByRole('button', { name: 'To your numbers' }).click()
  await expect(page).toHaveURL(/leg=origination/)
  await calls.panel().getByRole('button', { name: 'Close the test call' }).click()
  await expect(calls.panel()).toBeHidden()
  await page.goBack()
  await expect(page).toHaveURL(`${office}/ie1/numbers`)

  await operator.goTo(`${office}/ie1/termination?call=termination`)
  await calls.panel().getByRole('button', { name: 'Close the test call' }).click()
  await expect(calls.panel()).toBeHidden()
  await expect(page).toHaveURL(`${office}/ie1/termination`)
})

test('After I create a list, Back skips the dialog that asked for its name', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(accessListsPage)
  await page.getByRole('button', { name: 'New IP access control list' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Cork SBC')
  await page.getByRole('dialog').getByRole('button', { name: 'Create in IE1' }).click()
  await expect(operator.heading('Cork SBC')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(accessListsPage)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('Back also skips a dialog that has finished its work', async ({ operator }) => {
  const { page } = operator
  const dialog = page.getByRole('dialog')
  await operator.goTo(accessListsPage)
  await page.getByRole('link', { name: 'Office SBC' }).click()
  await page.getByRole('button', { name: 'Add address' }).click()
  await dialog.getByLabel('IPv4 address or prefix').fill('203.0.113.200')
  await dialog.getByLabel('Name').fill('Cork SBC')
  await dialog.getByRole('button', { name: 'Add address' }).click()
  await expect(page).toHaveURL(accessListPage)
  await page.getByRole('button', { name: 'Delete 203.0.113.200' }).click()
  await dialog.getByRole('button', { name: 'Delete in IE1' }).click()
  await expect(page).toHaveURL(accessListPage)
  await expect(dialog).toBeHidden()
  await page.goBack()
  await expect(page).toHaveURL(accessListsPage)
})

test('Cancel pressed twice leaves the dialog, not the page', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(`${office}/ie1/general`)
  await operator.tab('Numbers').click()
  await page.getByRole('button', { name: 'Associate…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Cancel' })
    .evaluate((cancel) => {
      for (const _press of [1, 2]) cancel.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(`${office}/ie1/numbers`)
})

import { accountPath, listElsewhere, writeElsewhere } from '../../e2e/elsewhere.ts'
import { type Console, expect, test } from '../language.ts'

const office = 'East Mountain Office'
const sentence = 'US1 allows 198.51.100.9; IE1, where these calls go, does not.'

/** Termination is in IE1. US1, its standby, then gets an address that IE1 lacks. */
async function allowedInUs1Only(operator: Console): Promise<void> {
  await operator.goTo('/changes', { scenario: 'split-legs' })
  const lists = await listElsewhere(
    operator,
    accountPath('us1', '/SIP/IpAccessControlLists.json'),
    'ip_access_control_lists',
  )
  const sid = lists.find((list) => list['friendly_name'] === 'Office SBC')?.['sid']
  await writeElsewhere(operator, accountPath('us1', `/SIP/IpAccessControlLists/${String(sid)}/IpAddresses.json`), {
    FriendlyName: 'Branch',
    IpAddress: '198.51.100.9',
  })
}

test('What a standby allows and the live Region does not is said on the card, the matrix, Readiness and the navigation', async ({
  operator,
}) => {
  const { page } = operator
  await allowedInUs1Only(operator)

  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  await expect(operator.findings(office)).toContainText('Split')
  await expect(operator.findings(office)).toContainText('IE1 lacks 198.51.100.9')
  const readiness = operator.navigation().getByRole('link', { name: /^Readiness ?2 trunks with failing calls/ })
  await expect(readiness).toHaveAccessibleName(/3 trunks with warnings now$/)

  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await expect(operator.routingCard()).toContainText(`This Region: Not ready (1). ${sentence}`)
  await operator.regionLink('US1').click()
  await expect(operator.routingCard()).toContainText(sentence)
  await expect(operator.routingCard()).toContainText('This Region: Ready.')

  await readiness.click()
  await expect(page.getByText('Warnings now about 3 trunks')).toBeVisible()
  const now = page.getByRole('region', { name: office, exact: true }).getByRole('group', { name: 'Where calls go now' })
  await expect(now).toContainText(sentence.replace(/\.$/, ''))
  await now.getByRole('button', { name: 'Copy 198.51.100.9/32 to IE1' }).click()
  await page.getByRole('button', { name: 'Copy 1 address' }).click()
  await expect(page.getByText('Warnings now about 2 trunks')).toBeVisible()
})

test('Until every trunk is checked, no sentence says that nothing fails, and every page shows the same counts', async ({
  operator,
}) => {
  const { page, network } = operator
  const gate = Promise.withResolvers<'passes'>()
  network.letDecide(({ path }) => (path.endsWith('/OriginationUrls') ? gate.promise : 'passes'))
  await operator.goTo('/readiness')
  await expect(page.getByText(/^Checking \d+ of 13 trunks$/)).toBeVisible()
  await expect(page.getByText('No calls fail now')).toHaveCount(0)
  gate.resolve('passes')
  await expect(page.getByText('13 of 13 trunks loaded', { exact: true })).toBeVisible()
  await expect(page.getByText('Calls of 2 trunks fail now')).toBeVisible()

  for (const path of ['/calls', '/access', '/numbers', '/trunks?q=wharf']) {
    await operator.goTo(path)
    await expect(operator.navigation().getByRole('link', { name: /^Readiness/ })).toHaveAccessibleName(
      /^Readiness ?2 trunks with failing calls ?2 trunks with warnings now$/,
    )
  }
})

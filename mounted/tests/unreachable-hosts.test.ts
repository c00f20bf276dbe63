import { Calls } from '../../e2e/calls.ts'
import { listElsewhere, writeElsewhere } from '../../e2e/elsewhere.ts'
import { sidOf } from '../../mocks/account/sids.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** Another client replaces the host of the trunk's only origination URI. */
async function replaceUri(operator: Console, region: 'us1' | 'ie1', sipUrl: string): Promise<void> {
  const path = `${region}/trunking/v1/Trunks/${sidOf.trunk(`${region}/east-mountain-office`)}/OriginationUrls`
  const [url] = await listElsewhere(operator, path, 'origination_urls')
  await writeElsewhere(operator, `${path}/${String(url?.['sid'])}`, { SipUrl: sipUrl })
}

const card = (operator: Console, name: string) => operator.page.getByRole('region', { name, exact: true })

test('a host where no PBX can answer is red in card, matrix, Readiness and test call while calls go there', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/us1/origination`)
  await expect(operator.routingCard()).toContainText('Ready.')
  await replaceUri(operator, 'us1', 'sip:192.168.1.50:5060')
  await operator.goTo(`${office}/us1/origination`)
  await expect(operator.routingCard()).toContainText('No PBX can answer at the enabled origination URIs in US1')
  await expect(operator.routingCard()).toContainText('Stranded')
  await expect(operator.routingCard()).not.toContainText('Ready.')

  const calls = new Calls(page)
  await calls.open('origination')
  await calls.place().click()
  await expect(calls.panel()).toContainText('Fails in US1 with 32011')
  await expect(calls.panel()).toContainText('192.168.1.50 is a private address.')
  await expect(calls.records('US1')).toHaveCount(1)

  await operator.goTo('/readiness?severity=fails')
  await expect(card(operator, 'East Mountain Office')).toContainText(
    'No PBX can answer at the enabled origination URIs',
  )
  await expect(card(operator, 'East Mountain Office')).toContainText('32011')
})

test('a review is blocked by a host where no PBX can answer', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/origination`)
  await expect(operator.routingCard()).toContainText('Ready.')
  await replaceUri(operator, 'ie1', 'sip:<project>.sip.livekit.cloud')
  await operator.goTo(`${office}/ie1/origination?reroute=%2B14025551212`)
  const review = operator.page.getByRole('dialog')
  await expect(review).toContainText('No PBX can answer at the enabled origination URIs in IE1')
  await expect(review).toContainText('<project>.sip.livekit.cloud is a placeholder, not the host of your PBX.')
  await expect(operator.routingCard()).toContainText('Not ready')
})

test('Readiness repeats a wide entry and an entry of Twilio’s own for as long as a list has it', async ({
  operator,
}) => {
  const list = `ie1/api/2010-04-01/Accounts/ACd330${'0'.repeat(24)}d330/SIP/IpAccessControlLists/${sidOf.ipAccessControlList('ie1/east-mountain-office')}`
  await operator.goTo('/readiness')
  for (const [address, length] of [
    ['64.0.0.0', '2'],
    ['54.171.127.192', '30'],
  ] as const)
    await writeElsewhere(operator, `${list}/IpAddresses.json`, {
      FriendlyName: address,
      IpAddress: address,
      CidrPrefixLength: length,
    })
  await operator.goTo('/readiness?region=ie1')
  const found = card(operator, 'East Mountain Office')
  await expect(found).toContainText('64.0.0.0/2 is allowed in IE1: 1,073,741,824 addresses')
  await expect(found).toContainText('54.171.127.192/30 is allowed in IE1, but Twilio sends from these')
})

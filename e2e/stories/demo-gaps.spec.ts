import { demoAccountSid } from '../../src/domain/demo-account.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'
const account = `/2010-04-01/Accounts/${demoAccountSid}`

/** Everything that IE1 holds of its lists, URIs and numbers, without SIDs and dates. */
const ie1 = (operator: Console): Promise<string> =>
  operator.page.evaluate(async (base) => {
    const read = async (path: string): Promise<Record<string, unknown>> => (await fetch(`/twilio/ie1/${path}`)).json()
    const rows = (answer: Record<string, unknown>) =>
      Object.values(answer).flatMap((value) => (Array.isArray(value) ? (value as Record<string, string>[]) : []))
    const all: unknown[] = []
    for (const [lists, entries] of [
      ['IpAccessControlLists', 'IpAddresses'],
      ['CredentialLists', 'Credentials'],
    ]) {
      for (const { sid } of rows(await read(`api${base}/SIP/${lists}.json`)))
        all.push(rows(await read(`api${base}/SIP/${lists}/${sid}/${entries}.json`)))
    }
    for (const { sid } of rows(await read('trunking/v1/Trunks')))
      all.push(rows(await read(`trunking/v1/Trunks/${sid}/OriginationUrls`)))
    all.push(rows(await read(`api${base}/IncomingPhoneNumbers.json`)))
    return JSON.stringify(all, (key, value: unknown) => (/^(sid|uri|url|date_.*)$/.test(key) ? undefined : value))
  }, account)

const call = (operator: Console, body: object): Promise<Record<string, unknown>> =>
  operator.page.evaluate(async (sent) => {
    const answer = await fetch('/demo/test-calls', { method: 'POST', body: sent })
    return (await answer.json()) as Record<string, unknown>
  }, JSON.stringify(body))

const fromPbx = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
const toNumber = { leg: 'origination', number: '+14025551212' }

for (const { gap, tab, placed, fails, seen } of [
  { gap: 'Remove the PBX’s address', tab: 'termination', placed: fromPbx, fails: 32201, seen: '203.0.113.7' },
  { gap: 'Empty the credential list', tab: 'termination', placed: fromPbx, fails: 32202, seen: 'sbc-admin' },
  { gap: 'Disable the origination URI', tab: 'origination', placed: toNumber, fails: 32010, seen: '' },
  { gap: 'Detach the number', tab: 'numbers', placed: toNumber, fails: null, seen: '' },
] as const) {
  test(`Break it: ${gap}. The console sees it, calls fail of it, and Undo puts it back`, async ({ operator, page }) => {
    await operator.goTo(`${office}/ie1/${tab}`)
    await expect(operator.routingCard()).toContainText('Aligned in US1')
    await operator.routeElsewhere('Trunks/east-mountain-office.pstn.twilio.com', 'IE1')
    await operator.routeElsewhere('PhoneNumbers/+14025551212', 'IE1')
    await operator.skipToSettled()
    await operator.goTo(`${office}/ie1/${tab}`)
    await expect(operator.routingCard()).toContainText('Aligned in IE1')
    const before = await ie1(operator)
    expect(before).toContain(seen)

    await operator.openOfDemo('Break it')
    const dialog = page.getByRole('dialog', { name: 'Break it' })
    const button = dialog.getByRole('button', { name: `Break it: ${gap}` })
    await button.click()
    await expect(dialog.getByRole('button', { name: `Undo: ${gap}` })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(operator.routingCard()).not.toContainText('nothing is missing')
    expect(await ie1(operator)).not.toBe(before)
    expect(await call(operator, placed)).toMatchObject({
      region: 'ie1',
      code: fails,
      outcome: expect.stringMatching(/refused|failed|not-connected/),
    })

    // It can be undone after a reload, too.
    await page.reload()
    await operator.openOfDemo('Break it')
    await dialog.getByRole('button', { name: `Undo: ${gap}` }).click()
    await expect(button).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(operator.routingCard()).toContainText('Aligned in IE1')
    expect(await ie1(operator)).toBe(before)
    expect(await call(operator, placed)).toMatchObject({ outcome: expect.stringMatching(/accepted|connected/) })
  })
}

test('What cannot be put back is said before anything is broken, and what is not there cannot be broken', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.openOfDemo('Break it')
  const dialog = page.getByRole('dialog', { name: 'Break it' })
  await expect(dialog).toContainText('Put back, the entry has a new SID and new dates')
  await dialog.getByRole('combobox', { name: 'Trunk' }).selectOption({ label: 'Lakeside Clinic' })
  await dialog.getByRole('combobox', { name: 'in' }).selectOption('ie1')
  await expect(dialog.getByRole('button', { name: 'Break it: Empty the credential list' })).toBeDisabled()
  await expect(dialog).toContainText('No attached list of this instance holds a user.')
})

import { expect, test } from '../language.ts'

// Every state in the console's opening account, as the matrix shows it.

const rows = [
  {
    trunk: 'Bondi Surf Rescue',
    lanes: { US1: 'None', IE1: 'None', AU1: 'From PBX: active To numbers: 6' },
    now: 'Aligned in AU1',
  },
  {
    trunk: 'East Mountain Office',
    lanes: { US1: 'From PBX: active To numbers: 1', IE1: /Standby.*created/, AU1: 'None' },
    now: 'Aligned in US1',
  },
  {
    trunk: 'Omaha Overnight Desk',
    lanes: { US1: 'From PBX: active To numbers: 5', IE1: 'None', AU1: 'None' },
    now: /^Aligned in US1.*route never set/,
  },
  {
    trunk: 'Lakeside Clinic',
    lanes: { US1: 'From PBX: active', IE1: /Incomplete[ ,:]*no list is attached/, AU1: 'None' },
    now: /IE1 not ready.*2 numbers reach a webhook in US1/,
  },
  {
    trunk: 'Prairie Credit Union',
    lanes: { US1: 'From PBX: active', IE1: /Incomplete: no URI *To numbers: 3, failing/, AU1: 'None' },
    now: /^Stranded *3 numbers, no URI in IE1/,
  },
  {
    trunk: 'Northwind Freight Dispatch',
    lanes: { US1: /To numbers: (at least )?\d+, 1 more failing/, IE1: 'Standby', AU1: 'Standby' },
    now: /^Stranded *1 number, not connected in US1/,
  },
  {
    trunk: 'Wicklow Water Services',
    lanes: { US1: /Incomplete[ ,:]*no list is attached/, IE1: 'From PBX: active', AU1: /Standby/ },
    now: /^Aligned in IE1.*US1 not ready.*AU1 not ready/,
  },
  {
    trunk: 'Galway Claims Line',
    lanes: { US1: /Standby/, IE1: 'From PBX: active', AU1: 'None' },
    now: /^Aligned in IE1.*1 number reaches Wicklow Water Services/,
  },
] as const

const loadedInFull = [
  {
    trunk: 'Wharf Seven Studios',
    lanes: { US1: 'To numbers: 12', AU1: 'From PBX: active To numbers: 19' },
    now: /^Split *12 numbers in US1/,
  },
  {
    trunk: 'Kilkenny Night Desk',
    lanes: { US1: 'To numbers: 9', IE1: 'From PBX: propagating To numbers: 3' },
    now: /^Propagating.*at most \d:\d\d/,
  },
  {
    trunk: 'Harbour Street Contact Centre',
    lanes: { US1: 'To numbers: 11', IE1: 'To numbers: 201, 8 propagating' },
    now: /^Propagating.*at most \d:\d\d.*8 numbers/,
  },
] as const

test('each trunk of the account shows its state', async ({ operator }) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  for (const { trunk, lanes, now } of rows) {
    await expect(operator.lane(trunk, 'US1')).toContainText(lanes.US1)
    await expect(operator.lane(trunk, 'IE1')).toContainText(lanes.IE1)
    await expect(operator.lane(trunk, 'AU1')).toContainText(lanes.AU1)
    await expect(operator.findings(trunk)).toContainText(now)
  }
})

for (const { trunk, lanes, now } of loadedInFull) {
  test(`${trunk} shows its state once all of its numbers have loaded`, async ({ operator }) => {
    await operator.goTo(`/trunks?q=${encodeURIComponent(trunk)}`)
    await expect(operator.rows()).toHaveCount(1)
    for (const region of ['US1', 'IE1', 'AU1'] as const) {
      const text = new Map(Object.entries(lanes)).get(region)
      if (text !== undefined) await expect(operator.lane(trunk, region)).toContainText(text)
    }
    await expect(operator.findings(trunk)).toContainText(now)
  })
}

test('Propagating settles after five minutes', async ({ operator }) => {
  await operator.goTo('/trunks?q=kilkenny')
  await expect(operator.findings('Kilkenny Night Desk')).toContainText('Propagating')
  await operator.demoBar().getByRole('button', { name: 'Skip to settled' }).click()
  await expect(operator.findings('Kilkenny Night Desk')).toContainText('Split')
  await expect(operator.lane('Kilkenny Night Desk', 'IE1')).toContainText('From PBX: active')
})

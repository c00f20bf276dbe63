import { holdApiRequests } from '../api-requests.ts'
import { expect, test } from '../language.ts'

/** Everything a row shows beyond the two lists of each Region. */
const beyondLists = /\/routes\/v2\/|\/OriginationUrls|\/IpAccessControlLists|\/CredentialLists/

test('remembered data is shown after a reload with its age, and loaded again before any verdict', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  const { letGo } = await holdApiRequests(page, beyondLists)
  await page.reload()
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('To numbers: 1')
  await expect(operator.findings('East Mountain Office')).toHaveText(/^Loading….*loaded (just now|.+ ago)$/)
  await letGo()
  await expect(operator.findings('East Mountain Office')).toHaveText('Aligned in US1')
})

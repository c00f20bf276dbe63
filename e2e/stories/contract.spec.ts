import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContract } from '../contract.ts'
import { Console, expect, test } from '../language.ts'
import { openPageFetch } from '../page-fetch.ts'

// Checks that `npm run contract` sees the responses that real browser pages receive. What it finds in a response is
// tested in mocks/contract.

/** Deliberately wrong about one operation: Twilio's trunk list also has `meta`, and has no `colours`. */
const wrongPaths = {
  '/v1/Trunks': {
    get: {
      operationId: 'ListTrunk',
      responses: {
        '200': {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { trunks: { type: 'array' }, colours: { type: 'array' } } },
            },
          },
        },
      },
    },
  },
}

let folder: string

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wrong-spec-'))
  for (const [name, paths] of Object.entries({ trunking_v1: wrongPaths, routes_v2: {}, api_v2010: {} }))
    writeFileSync(join(folder, `twilio_${name}.json`), JSON.stringify({ components: {}, paths }))
})
test.afterAll(() => rmSync(folder, { recursive: true }))

for (const [who, serviceWorkers] of [
  ['the worker answers', 'allow'],
  ['the API answers in the page', 'block'],
] as const)
  test(`a response that breaks the specification is reported when ${who}`, async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers })
    await openPageFetch(context)
    const contract = await checkContract(context, folder)
    const operator = new Console(await context.newPage())
    await operator.goTo('/trunks')
    await expect(operator.rows()).toHaveCount(13)

    const breaches = contract.breaches()
    const list = /^GET \/twilio\/(us1|ie1|au1)\/trunking\/v1\/Trunks: 200: trunking ListTrunk: /
    expect(breaches.filter((breach) => list.test(breach)).map((breach) => breach.replace(list, ''))).toEqual([
      "/colours must have required property 'colours'",
      '/meta must NOT have additional properties',
    ])
    await context.close()
  })

test('a response broken on purpose is not reported, nor is one whose page was closed', async ({ browser }) => {
  const context = await browser.newContext()
  await openPageFetch(context)
  const contract = await checkContract(context, folder)
  const operator = new Console(await context.newPage())
  await operator.goTo('/trunks', { fault: 'ie1.trunking.malformed.always' })
  await expect(operator.page.getByRole('alert')).toContainText('Loading trunks failed in IE1')
  await expect(operator.page.getByRole('alert')).toContainText('in a form that this console does not understand')
  await operator.page.close()

  const breaches = contract.breaches()
  expect(breaches).toContainEqual(expect.stringContaining('trunking ListTrunk: /colours'))
  expect(breaches.filter((breach) => breach.includes('not JSON'))).toEqual([])
  await context.close()
})

test.describe('with a specification that the mock breaks', () => {
  test.use({ specification: ({}, use) => use(folder) })

  test('a story whose page gets such a response fails', async ({ operator }) => {
    test.fail()
    await operator.goTo('/trunks')
    await expect(operator.rows()).toHaveCount(13)
  })
})

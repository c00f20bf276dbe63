import { demoAccountSid } from '../src/domain/account/demo-account.ts'

// Another operator or script that uses the same API, for stories and component tests: the console sees a change only when
// it loads again. What it writes counts among the operator's writes.

type Form = Readonly<Record<string, string>>
type Item = Readonly<Record<string, unknown>>
type Request = { readonly method: 'GET' | 'POST'; readonly url: string; readonly type: string; readonly body: string }
type Answer = { readonly status: number; readonly text: string }

/** A page whose `fetch` carries the request. */
type Client = {
  readonly page: { evaluate(work: (request: Request) => Promise<Answer>, request: Request): Promise<Answer> }
}

async function send({ page }: Client, request: Request): Promise<string> {
  const { status, text } = await page.evaluate(async ({ method, url, type, body }) => {
    const content = method === 'GET' ? {} : { body, headers: { 'Content-Type': type } }
    const response = await fetch(url, { method, ...content })
    // Otherwise the browser may discard the body, and the contract check does not see it.
    return { status: response.status, text: await response.text() }
  }, request)
  if (status >= 300) throw new Error(`${request.method} ${request.url} was answered with ${status}: ${text}`)
  return text
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null

function parseItem(text: string): Item {
  const parsed: unknown = JSON.parse(text)
  if (!isItem(parsed)) throw new Error(`No object: ${text}`)
  return parsed
}

/** A resource below the account: `/SIP/CredentialLists.json`. */
export const accountPath = (region: 'us1' | 'ie1' | 'au1', path: string): string =>
  `${region}/api/2010-04-01/Accounts/${demoAccountSid}${path}`

/** @param path after the host: `us1/trunking/v1/Trunks` */
export async function writeElsewhere(client: Client, path: string, form: Form): Promise<Item> {
  const body = new URLSearchParams(form).toString()
  const type = 'application/x-www-form-urlencoded;charset=UTF-8'
  return parseItem(await send(client, { method: 'POST', url: `/twilio/${path}`, type, body }))
}

/** The items of a list, in whose JSON they are under `key`. */
export async function listElsewhere(client: Client, path: string, key: string): Promise<readonly Item[]> {
  const list = parseItem(await send(client, { method: 'GET', url: `/twilio/${path}`, type: '', body: '' }))[key]
  return Array.isArray(list) ? list.filter(isItem) : []
}

async function tellDemo(client: Client, path: string, message: unknown): Promise<string> {
  const body = JSON.stringify(message)
  return send(client, { method: 'POST', url: `/demo/${path}`, type: 'application/json', body })
}

/** Sets the demo's fault, or clears the faults. */
export async function armFault(client: Client, fault: Form | null): Promise<void> {
  await tellDemo(client, 'faults', { faults: fault === null ? [] : [fault] })
}

/** Places a test call and returns its decision. */
export const placeCall = async (client: Client, call: Form): Promise<Item> =>
  parseItem(await tellDemo(client, 'test-calls', call))

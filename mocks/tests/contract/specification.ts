import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { isRecord } from '../../account/is-record.ts'
import { type FaultProduct, faultProducts } from '../../account/fault.ts'
import { strictSchema } from './strict-schema.ts'

/** One operation of the official specification (github.com/twilio/twilio-oai). */
export type Specified = {
  /** The product and the operation id: `trunking FetchTrunk`. */
  readonly id: string
  readonly product: FaultProduct
  readonly method: string
  /** `/v1/Trunks/{Sid}` */
  readonly template: string
  readonly path: RegExp
  /** Validates a body of that status. Null when there must be no body, undefined when the status is not specified. */
  readonly bodyOf: (status: number) => ValidateFunction | null | undefined
}

const files: Readonly<Record<FaultProduct, string>> = {
  trunking: 'twilio_trunking_v1.json',
  routes: 'twilio_routes_v2.json',
  api: 'twilio_api_v2010.json',
}

/** The offered paths. 2010-04-01 has many resources, and trunking needs only these. */
const offered: Readonly<Record<FaultProduct, RegExp>> = {
  trunking: /^\/v1\//,
  routes: /^\/v2\//,
  api: /^\/2010-04-01\/Accounts\/\{AccountSid\}\/(?:SIP\/(?:IpAccessControlLists|CredentialLists)\b.*|(?:IncomingPhoneNumbers|Calls)(?:\/\{Sid\})?\.json)$/,
}

const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text))
const isRfc2822Date = (text: string): boolean =>
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/.test(text) && !Number.isNaN(Date.parse(text))

const formats = {
  'date-time': isIsoDate,
  'date-time-rfc-2822': isRfc2822Date,
  // URIs in 2010-04-01 are relative.
  uri: (text: string): boolean => URL.canParse(text, 'https://api.twilio.com'),
  'http-method': /^(?:GET|POST)$/,
  'phone-number': /^\+[1-9]\d{1,14}$/,
  currency: /^[A-Za-z]{3}$/,
  // These are objects, and their schemas check the rest.
  'uri-map': true,
  'phone-number-capabilities': true,
} as const

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const step of path) found = isRecord(found) ? found[step] : undefined
  return found
}

const pathOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)

function readFile(folder: string, product: FaultProduct): readonly Specified[] {
  const document: unknown = JSON.parse(readFileSync(join(folder, files[product]), 'utf8'))
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, formats })
  ajv.addSchema({ $id: 'document', components: strictSchema(at(document, 'components')) })
  const specified: Specified[] = []
  for (const [template, item] of Object.entries(at(document, 'paths') ?? {})) {
    if (!offered[product].test(template) || !isRecord(item)) continue
    for (const method of ['get', 'post', 'delete']) {
      const operation = item[method]
      if (!isRecord(operation)) continue
      const compiled = new Map<number, ValidateFunction | null>()
      specified.push({
        id: `${product} ${String(operation['operationId'])}`,
        product,
        method: method.toUpperCase(),
        template,
        path: pathOf(template),
        bodyOf(status) {
          const response = at(operation, 'responses', String(status))
          if (response === undefined) return undefined
          const schema = at(response, 'content', 'application/json', 'schema')
          const known = compiled.get(status)
          if (known !== undefined) return known
          const validate = isRecord(schema) ? ajv.compile(strictSchema(schema)) : null
          compiled.set(status, validate)
          return validate
        },
      })
    }
  }
  return specified
}

/** Loads the operations that the mock offers from a folder with Twilio's OpenAPI files. */
export const readSpecification = (folder: string): readonly Specified[] =>
  faultProducts.flatMap((product) => readFile(folder, product))

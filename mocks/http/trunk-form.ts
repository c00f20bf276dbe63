import { parseDomainName } from '../../src/domain/domain-name.ts'
import { ok, type Result } from '../../src/domain/result.ts'
import { transferCallerIds, transferModes } from '../../src/domain/trunk-instance.ts'
import { invalidDomainName, invalidParameter, type Refusal } from '../account/refusal.ts'
import type { TrunkSettings } from '../account/trunks.ts'

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false }
const methods = ['GET', 'POST'] as const

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** The form of a create or an update: all optional, an empty text clears. Names over 64 characters pass, as live. */
export function readTrunkForm(form: URLSearchParams): Result<TrunkSettings, Refusal> {
  const settings: { -readonly [K in keyof TrunkSettings]: TrunkSettings[K] } = {}
  for (const [name, text] of form) {
    switch (name) {
      case 'FriendlyName':
        settings.friendlyName = text || null
        break
      case 'DomainName': {
        const domainName = text === '' ? null : parseDomainName(text)
        if (domainName === undefined) return invalidDomainName
        settings.domainName = domainName
        break
      }
      case 'Secure':
      case 'CnamLookupEnabled': {
        const value = booleans[text.toLowerCase()]
        if (value === undefined) return invalidParameter(name)
        settings[name === 'Secure' ? 'secure' : 'cnamLookupEnabled'] = value
        break
      }
      case 'TransferMode': {
        const mode = transferModes.find((candidate) => candidate === text)
        if (!mode) return invalidParameter(name)
        settings.transferMode = mode
        break
      }
      case 'TransferCallerId': {
        const callerId = transferCallerIds.find((candidate) => candidate === text)
        if (!callerId) return invalidParameter(name)
        settings.transferCallerId = callerId
        break
      }
      case 'DisasterRecoveryUrl':
        if (text !== '' && !isHttpUrl(text)) return invalidParameter(name)
        settings.disasterRecoveryUrl = text || null
        break
      case 'DisasterRecoveryMethod': {
        const method = methods.find((candidate) => candidate === text.toUpperCase())
        if (!method) return invalidParameter(name)
        settings.disasterRecoveryMethod = method
        break
      }
      default:
        break
    }
  }
  return ok(settings)
}

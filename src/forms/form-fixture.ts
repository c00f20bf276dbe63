import { guardStorage, type WebStorage } from '../browser/web-storage.ts'
import { ApiError, type ApiErrorDetails } from '../twilio/api-error.ts'
import { createFormStore } from './form-store.ts'
import type { FieldSpecs } from './form-values.ts'

export type Sample = {
  readonly name: string
  readonly secure: boolean
  readonly tags: readonly string[]
  readonly password: string
}

export const sample: Sample = { name: 'Office', secure: false, tags: ['a'], password: '' }

const sampleFields: FieldSpecs<Sample> = {
  name: { label: 'Name', rule: (name) => (name === '' ? 'Give it a name.' : null) },
  secure: { label: 'Secure' },
  tags: { label: 'Tags' },
  password: { label: 'Password', secret: true },
}

export function memoryStorage(): WebStorage & { readonly kept: ReadonlyMap<string, string> } {
  const kept = new Map<string, string>()
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
  return { kept, ...guardStorage(() => area) }
}

export const openSample = (saved: Sample = sample, drafts: WebStorage = memoryStorage()) =>
  createFormStore<Sample>({ fields: sampleFields, saved, draftKey: 'sample', drafts })

export const apiError = (details: Partial<ApiErrorDetails> = {}): ApiError =>
  new ApiError(
    {
      kind: 'refused',
      region: 'ie1',
      product: 'trunking',
      method: 'POST',
      path: '/v1/Trunks/TK1',
      status: 400,
      code: 21245,
      twilioMessage: 'Trunk Validation Error',
      moreInfo: null,
      retryAfter: null,
      sent: true,
      ...details,
    },
    'for a test',
  )

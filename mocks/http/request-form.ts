import { ok, type Result } from '../../src/domain/base/result.ts'
import { type Refusal, unparsableBody } from '../account/refusal.ts'

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll('+', ' '))
    return true
  } catch {
    return false
  }
}

/** Accepts forms only. Refuses other content types and malformed escapes before anything is processed. */
export async function parseRequestForm(request: Request): Promise<Result<URLSearchParams, Refusal>> {
  const text = await request.text()
  const type = request.headers.get('content-type') ?? 'application/x-www-form-urlencoded'
  const isForm = text === '' || /^application\/x-www-form-urlencoded\b/i.test(type)
  return isForm && isDecodable(text) ? ok(new URLSearchParams(text)) : unparsableBody
}

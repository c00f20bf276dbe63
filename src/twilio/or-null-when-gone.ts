import { isApiError } from './api-error.ts'

/** A number has no configuration in the Region: twilio.com/docs/api/errors/22199 */
const noConfiguration = 22199

/** Null when the Region says that it does not hold the resource. */
export async function orNullWhenGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (isApiError(error) && error.kind === 'refused' && (error.status === 404 || error.code === noConfiguration)) {
      return null
    }
    throw error
  }
}

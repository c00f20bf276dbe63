import { isApiError } from './api-error.ts'

/** The number has no configuration in the Region: twilio.com/docs/api/errors/22199 */
const noConfiguration = 22199

/** Null if the Region answers that it does not have the resource. */
export async function orNullWhenGone<T>(fetching: Promise<T>): Promise<T | null> {
  try {
    return await fetching
  } catch (error) {
    if (isApiError(error) && error.kind === 'refused' && (error.status === 404 || error.code === noConfiguration)) {
      return null
    }
    throw error
  }
}

import type { World } from '../../http/world.ts'

/**
 * Set by `npm run contract`: where the specification is, and where to note what was seen. Stories need only the first:
 * each fails on what it sees.
 */
const { CONTRACT_SPEC: folder, CONTRACT_NOTES: notes } = process.env

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  const body: unknown = JSON.parse(text)
  return body
}

/** Hands answers to the recorder, when there is a specification; HEAD and OPTIONS are in none. */
export const observe: World['observe'] =
  folder === undefined || notes === undefined
    ? undefined
    : async ({ product, path }, { method }, response) => {
        if (method === 'HEAD' || method === 'OPTIONS') return
        const { createRecorder } = await import('./recorder.ts')
        const copy = response.clone()
        createRecorder(folder, notes)({ product, method, path, status: copy.status, body: await bodyOf(copy) })
      }

import type { World } from '../../http/world.ts'

/**
 * `npm run contract` sets the folder of the specification and the folder for notes. Stories need only the first,
 * because each story fails on its own breaches.
 */
const { CONTRACT_SPEC: folder, CONTRACT_NOTES: notes } = process.env

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  const body: unknown = JSON.parse(text)
  return body
}

/** Passes answers to the recorder if there is a specification. It does not describe HEAD and OPTIONS. */
export const observe: World['observe'] =
  folder === undefined || notes === undefined
    ? undefined
    : async ({ product, path }, { method }, response) => {
        if (method === 'HEAD' || method === 'OPTIONS') return
        const { createRecorder } = await import('./recorder.ts')
        const copy = response.clone()
        createRecorder(folder, notes)({ product, method, path, status: copy.status, body: await bodyOf(copy) })
      }

// @ts-check
import { build } from './lib/build.mjs'
import { endOnSignal } from './lib/run.mjs'
import { closeFailed, step } from './lib/steps.mjs'

// `npm run build` always builds, unlike `npm start`.
endOnSignal()
try {
  await step('Build', build)
} catch (error) {
  closeFailed(error)
}

import { createKeptAtom } from '../../browser/kept-atom.ts'

/** Whether this browser has an unfinished run, known without loading the code of runs. */
export const hasUnfinishedRun = createKeptAtom('bulk-unfinished', {
  parse: (text) => text !== null,
  format: (unfinished) => (unfinished ? '1' : null),
})

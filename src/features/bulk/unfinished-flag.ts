import { createKeptAtom } from '../../browser/kept-atom.ts'

/** Whether this browser keeps a run that is not done, known without loading what runs are made of. */
export const hasUnfinishedRun = createKeptAtom('bulk-unfinished', {
  parse: (text) => text !== null,
  format: (unfinished) => (unfinished ? '1' : null),
})

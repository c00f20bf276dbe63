import { expect, test } from 'vitest'
import { office } from '../../../domain/account/facts-fixture.ts'
import { memoryStorage } from '../../../forms/form-fixture.ts'
import { dropCopyDraft, keepCopyDraft, readCopyDraft } from './copy-draft.ts'

test('restores what a run was started with, until it is done', () => {
  const storage = memoryStorage()
  const draft = { listNames: new Map([['AL1', 'Other']]), takeOver: new Set([office]), edge: 'home' } as const
  keepCopyDraft(storage, 'copy us1 ie1', draft)
  expect(readCopyDraft(storage, 'copy us1 ie1')).toEqual(draft)
  dropCopyDraft(storage, 'copy us1 ie1')
  expect(readCopyDraft(storage, 'copy us1 ie1')).toBeNull()
})

test.each(['', '{', '[]', 'null', '{"listNames":1}'])('what is none is ignored: %s', (text) => {
  const storage = memoryStorage()
  storage.write('copy us1 ie1', text)
  expect(readCopyDraft(storage, 'copy us1 ie1')).toBeNull()
})

test('leaves out what cannot be parsed', () => {
  const storage = memoryStorage()
  storage.write('copy us1 ie1', '{"listNames":[["AL1","x"],[1]],"takeOver":["+14025551212","x",3],"edge":"moon"}')
  expect(readCopyDraft(storage, 'copy us1 ie1')).toEqual({
    listNames: new Map([['AL1', 'x']]),
    takeOver: new Set(['+14025551212']),
    edge: 'as-is',
  })
})

import { expect, it } from 'vitest'
import { copySource } from './copy-source.ts'
import { configuration, instance, parts } from '../account/facts-fixture.ts'

const here = instance('us1')

it('is an instance with its parts, when all of them were read', () => {
  const read = copySource(here, parts('us1'), [configuration('us1')])
  expect(read).toMatchObject({ ok: true, value: { instance: here, ...parts('us1'), numbers: [{ region: 'us1' }] } })
})

it.each([
  [undefined, undefined, ['origination-urls', 'ip-access-control-lists', 'credential-lists', 'numbers']],
  [parts('us1', { credentialLists: undefined }), [], ['credential-lists']],
  [parts('us1'), undefined, ['numbers']],
])('what was not read is named, and nothing is copied as if it were empty', (read, numbers, missing) => {
  expect(copySource(here, read, numbers)).toEqual({ ok: false, error: missing })
})

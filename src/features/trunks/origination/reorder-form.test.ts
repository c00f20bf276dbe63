import { expect, it } from 'vitest'
import { must, originationUrl } from '../../../domain/account/facts-fixture.ts'
import { parsePriority } from '../../../domain/account/origination-url.ts'
import { apiError } from '../../../forms/form-fixture.ts'
import { priorityValues, savePriorities, withPriorities } from './reorder-form.ts'

const a = originationUrl('us1', 'sip:a', { priority: 10 })
const b = originationUrl('us1', 'sip:b', { priority: 20 })
const c = originationUrl('us1', 'sip:c', { priority: 30 })

it('has a field for each URI that it started with, with the currently saved priority', () => {
  const moved = { ...a, priority: must(parsePriority(5)) }
  expect(priorityValues([a, b], [moved, c])).toEqual({ [a.sid]: '5', [b.sid]: '20' })
})

it('shows the order as it will be', () => {
  expect(withPriorities([a, b], { [b.sid]: '10' }).map(({ priority }) => priority)).toEqual([10, 10])
})

it('stops at the first failed write, and says how many are saved', async () => {
  const error = apiError({ status: 503, code: 20503 })
  const sent: string[] = []
  const outcome = await savePriorities([a, b, c], async (url) => {
    sent.push(url.sipUrl)
    return url === b ? { kind: 'refused', error } : { kind: 'applied', value: url }
  })
  expect(sent).toEqual(['sip:a', 'sip:b'])
  expect(outcome).toEqual({
    kind: 'refused',
    error,
    what: 'Setting b to priority 20 (1 of 3 saved)',
    fields: [b.sid],
    applied: [a.sid],
  })
})

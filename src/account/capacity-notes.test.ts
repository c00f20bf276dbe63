import { expect, test } from 'vitest'
import { instance, must } from '../domain/account/facts-fixture.ts'
import { instantOf } from '../domain/base/instant.ts'
import { groupTrunks } from '../domain/account/trunk.ts'
import { capacityNotes, capacityOf, forgetCapacity, noteCapacity } from './capacity-notes.ts'

const note = { cps: 5, by: 'M. Okafor', at: must(instantOf(1_800_000_000_000)) }

test('a note is of one instance, and is forgotten with the account', () => {
  const [us1, ie1] = [instance('us1'), instance('ie1')]
  const trunk = must(groupTrunks([us1, ie1])[0])
  noteCapacity(ie1.sid, note)
  expect(capacityOf(trunk, capacityNotes())).toEqual({ ie1: note })
  noteCapacity(us1.sid, { ...note, cps: 30 })
  noteCapacity(ie1.sid, null)
  expect(capacityOf(trunk, capacityNotes())).toEqual({ us1: { ...note, cps: 30 } })
  forgetCapacity()
  expect(capacityNotes().size).toBe(0)
})

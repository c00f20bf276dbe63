import { expect, test } from 'vitest'
import { numbersCsv } from './numbers-csv.ts'
import { noon, numberRow, phoneNumberSid, routedTo, trunkSid } from './row-fixture.ts'
import { formulasIn, hostileText, readCsv } from '../../ui/csv-fixture.ts'
import { createSlices } from './time-slices.ts'

test('one line per number; cells say if they are not loaded, and are empty if there is nothing', async () => {
  const office = trunkSid('a')
  const rows = [
    numberRow('+14025551212', { us1: { trunkSid: office, friendlyName: 'Main line' } }),
    numberRow('+353209110009', { ie1: { voiceUrl: 'https://example.com/voice', friendlyName: '=1' } }),
  ]
  const parts = await numbersCsv(
    rows,
    {
      regionsRead: ['us1', 'ie1'],
      trunkNames: new Map([[office, 'East Mountain Office']]),
      known: ({ number }) => (number === '+14025551212' ? { route: routedTo('ie1', 60), readAt: noon } : undefined),
    },
    createSlices(),
  )
  const [head, ...lines] = parts.join('').trimEnd().split('\r\n')
  expect(head).toBe(
    'Number,Grouped,Name,SID,US1 trunk,US1 trunk SID,US1 webhook,IE1 trunk,IE1 trunk SID,IE1 webhook,AU1 trunk,AU1 trunk SID,AU1 webhook,Routed to,Route set,Route loaded',
  )
  expect(lines).toEqual([
    `+14025551212,+1 402 555 1212,Main line,${phoneNumberSid('+14025551212')},East Mountain Office,${office},,,,,not loaded,not loaded,not loaded,IE1,2026-11-24T11:00:00.000Z,2026-11-24T12:00:00.000Z`,
    `+353209110009,+353 20 911 0009,'=1,${phoneNumberSid('+353209110009')},,,,,,https://example.com/voice,not loaded,not loaded,not loaded,not loaded,not loaded,not loaded`,
  ])
})

test('a library reads a hostile name back as one cell that is not a formula', async () => {
  const rows = [numberRow('+14025551212', { us1: { trunkSid: trunkSid('a'), friendlyName: hostileText } })]
  const facts = { regionsRead: [], trunkNames: new Map([[trunkSid('a'), hostileText]]), known: () => undefined }
  const text = (await numbersCsv(rows, facts, createSlices())).join('')
  expect(formulasIn(text)).toEqual([])
  const [row] = readCsv(text)
  expect([row?.['Name'], row?.['US1 trunk']].map((cell) => cell?.replaceAll("'", ''))).toEqual([
    hostileText,
    hostileText,
  ])
  expect(row?.['Routed to']).toBe('not loaded')
})

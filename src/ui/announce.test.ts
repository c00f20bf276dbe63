import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announce, listenForAnnouncements } from './announce.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function region() {
  const said: string[] = []
  return { said, stop: listenForAnnouncements((text) => said.push(text)) }
}

it('announces in the innermost live region, because the rest of the page is inert', () => {
  const page = region()
  const dialog = region()
  announce('Checked again')
  vi.runAllTimers()
  expect([page.said, dialog.said]).toEqual([[], ['Checked again']])
  dialog.stop()
  page.stop()
})

it('announces on the page what is said while the dialog closes', () => {
  const page = region()
  const dialog = region()
  announce('Re-routed to IE1')
  dialog.stop()
  vi.runAllTimers()
  expect([page.said, dialog.said]).toEqual([['Re-routed to IE1'], []])
  page.stop()
})

it('says nothing, and does not throw, without a live region', () => {
  announce('Nobody hears')
  expect(() => vi.runAllTimers()).not.toThrow()
})

it('repeats on the page what the dialog announced just before it closed', () => {
  const page = region()
  const dialog = region()
  announce('Trunk created in IE1')
  vi.advanceTimersByTime(400)
  dialog.stop()
  vi.runAllTimers()
  expect([page.said, dialog.said]).toEqual([['Trunk created in IE1'], ['Trunk created in IE1']])
  page.stop()
})

it('does not repeat an announcement that there was time to hear', () => {
  const page = region()
  const dialog = region()
  announce('Checked again')
  vi.advanceTimersByTime(2000)
  dialog.stop()
  vi.runAllTimers()
  expect(page.said).toEqual([])
  page.stop()
})

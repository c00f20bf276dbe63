import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenForAnnouncements } from './announce.ts'
import { dismissToast, readToasts, showToast, subscribeToasts } from './toast-store.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  for (const { id } of readToasts()) dismissToast(id)
  vi.useRealTimers()
})

it('keeps messages in order until they are dismissed, and tells its listeners', () => {
  const told = vi.fn<() => void>()
  const stop = subscribeToasts(told)
  const dismiss = showToast({ text: 'First' })
  showToast({ text: 'Second', tone: 'bad' })
  expect(readToasts().map(({ text, tone }) => [text, tone])).toEqual([
    ['First', 'neutral'],
    ['Second', 'bad'],
  ])
  dismiss()
  expect(readToasts().map(({ text }) => text)).toEqual(['Second'])
  expect(told).toHaveBeenCalledTimes(3)
  stop()
  showToast({ text: 'Third' })
  expect(told).toHaveBeenCalledTimes(3)
})

it('announces the words', () => {
  const said: string[] = []
  const stop = listenForAnnouncements((text) => said.push(text))
  showToast({ text: 'Re-routed to IE1' })
  vi.runAllTimers()
  expect(said).toEqual(['Re-routed to IE1'])
  stop()
})

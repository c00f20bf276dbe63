import { type Instant, timeBetween } from './instant.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const locale = 'en-GB'

type DateOptions = Intl.DateTimeFormatOptions & { readonly timeZone?: string }

// Cached, because creating a format takes milliseconds.
const formats = new Map<string, Intl.DateTimeFormat>()
function format(at: Instant, options: DateOptions): string {
  const key = JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return known.format(at)
}

const zone = (timeZone: string | undefined): { timeZone?: string } => (timeZone === undefined ? {} : { timeZone })

/** "12 Mar", with the year if it is not the current one. Local time unless a zone is given. */
export function dayText(at: Instant, now: Instant, timeZone?: string): string {
  const year = (instant: Instant) => format(instant, { year: 'numeric', ...zone(timeZone) })
  const options: DateOptions = { day: 'numeric', month: 'short', ...zone(timeZone) }
  return format(at, year(at) === year(now) ? options : { ...options, year: 'numeric' })
}

/** "14:08:00". */
export const clockText = (at: Instant, timeZone?: string): string =>
  format(at, { hour: '2-digit', minute: '2-digit', second: '2-digit', ...zone(timeZone) })

/** "24 Nov 2026, 14:08:00 UTC", or with the name of the local zone. */
export const exactText = (at: Instant, timeZone?: string): string =>
  format(at, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    ...zone(timeZone),
  })

/** "just now", "4 min ago", "3 h ago", "2 days ago", then the day. A moment after `now` counts as now. */
export function agoText(at: Instant, now: Instant, timeZone?: string): string {
  const age = timeBetween(at, now)
  if (age < minute) return 'just now'
  if (age < hour) return `${Math.floor(age / minute)} min ago`
  if (age < day) return `${Math.floor(age / hour)} h ago`
  const days = Math.floor(age / day)
  if (days < 7) return days === 1 ? '1 day ago' : `${days} days ago`
  return dayText(at, now, timeZone)
}

/** "3:12": minutes and seconds left, rounded up so that 0:00 means that no time is left. */
export function countdownText(until: Instant, now: Instant): string {
  const left = Math.max(0, Math.ceil(timeBetween(now, until) / second))
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

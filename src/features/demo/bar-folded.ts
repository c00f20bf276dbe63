const key = 'demo-bar'

/** As it was left; on a phone it starts folded. */
export function startsOpen(): boolean {
  const left = stored()
  return left === null ? !matchMedia('(max-width: 760px)').matches : left === 'open'
}

export function keepOpen(open: boolean): void {
  try {
    localStorage.setItem(key, open ? 'open' : 'folded')
  } catch {
    // Storage is blocked: it holds for this page only.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

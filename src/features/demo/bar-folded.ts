import { browserStorage } from '../../browser/web-storage.ts'

/** As it was left; on a phone it starts folded. */
export function startsOpen(): boolean {
  const left = browserStorage.read('demo-bar')
  return left === null ? !matchMedia('(max-width: 760px)').matches : left === 'open'
}

export const keepOpen = (open: boolean): void => browserStorage.write('demo-bar', open ? 'open' : 'folded')

import type { SettledWrite } from './settled-write.ts'

/** Maps the result of a write, now or when `lookAgain` finds it. */
export function mapWrite<T, U>(write: SettledWrite<T>, map: (value: T) => U): SettledWrite<U> {
  switch (write.kind) {
    case 'applied':
      return { kind: 'applied', value: map(write.value) }
    case 'refused':
      return write
    case 'not-applied':
      return { ...write, readBack: write.readBack === null ? null : map(write.readBack) }
    case 'unknown':
      return { ...write, lookAgain: async () => mapWrite(await write.lookAgain(), map) }
  }
}

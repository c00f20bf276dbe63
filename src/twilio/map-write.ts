import type { SettledWrite } from './settled-write.ts'

/** What a write leaves behind, as something else, whenever it is known. */
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

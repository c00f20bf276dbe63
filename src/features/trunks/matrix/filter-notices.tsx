import { counted } from '../../../domain/base/sentence-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Note } from '../../../ui/note.tsx'
import { UnknownFilters } from '../../../shared/unknown-filters.tsx'
import type { TrunkRowModel } from './trunk-row-model.ts'

type Props = {
  readonly unknown: readonly string[]
  readonly maybe: readonly TrunkRowModel[]
  /** Undefined if the page offers to clear the filters elsewhere. */
  readonly onClear: (() => void) | undefined
  readonly onReadAll: (keys: readonly string[]) => void
}

/** Invalid filter values, and trunks with too little loaded to filter them. */
export function FilterNotices({ unknown, maybe, onClear, onReadAll }: Props) {
  return (
    <div className="grid flex-none gap-2 px-6 pb-3 max-md:px-3">
      <UnknownFilters unknown={unknown} onClear={onClear} />
      {maybe.length > 0 && <NotAllLoaded maybe={maybe} onReadAll={onReadAll} />}
    </div>
  )
}

function NotAllLoaded({ maybe, onReadAll }: Pick<Props, 'maybe' | 'onReadAll'>) {
  const reading = maybe.some((row) => row.reading)
  const unread = maybe.reduce((sum, { numbers }) => sum + numbers.routesNotRead, 0)
  return (
    <Note
      shape="box"
      action={
        unread > 0 && (
          <Button size="sm" busy={reading} onClick={() => onReadAll(maybe.map(({ trunk }) => trunk.key))}>
            Load all
          </Button>
        )
      }
    >
      Filters use what has loaded. {counted(maybe.length, 'more trunk')} could match
      {unread > 0 && `; routes not loaded: ${counted(unread, 'number')}`}.
    </Note>
  )
}

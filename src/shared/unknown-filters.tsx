import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'

type Props = {
  /** A sentence for each value of the URL that is none of the choices. */
  readonly unknown: readonly string[]
  /** Left out where the page offers to clear the filters elsewhere. */
  readonly onClear?: (() => void) | undefined
}

export function UnknownFilters({ unknown, onClear }: Props) {
  if (unknown.length === 0) return null
  return (
    <Note
      shape="box"
      action={
        onClear && (
          <Button size="sm" onClick={onClear}>
            Clear filters
          </Button>
        )
      }
    >
      {unknown.map((sentence) => (
        <p key={sentence} className="wrap-anywhere">
          {sentence}
        </p>
      ))}
    </Note>
  )
}

import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'

type Props = {
  readonly unknown: readonly string[]
  /** Omit where the page has another Clear button. */
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

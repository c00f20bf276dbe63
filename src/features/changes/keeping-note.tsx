import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Note } from '../../ui/note.tsx'
import { keepingPlaceId } from './undo-place.ts'

/** Says on every page that the browser keeps nothing of it. */
export function KeepingNote() {
  const [place] = useState(() => document.getElementById(keepingPlaceId))
  if (place === null) return null
  return createPortal(
    <Note tone="warn" lead="This browser keeps nothing of this page.">
      It did not open its storage. What is changed and recorded here ends with the page, and earlier records are not
      shown.
    </Note>,
    place,
  )
}

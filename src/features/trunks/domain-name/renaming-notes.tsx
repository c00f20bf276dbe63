import { Note } from '../../../ui/note.tsx'
import type { Said } from './renaming-text.ts'

/** What a renaming or removal will do. */
export function RenamingNotes({ said }: { readonly said: readonly Said[] }) {
  return (
    <section aria-label="What this does" className="grid gap-2">
      {said.map(({ tone, lead, text }) => (
        <Note key={lead} tone={tone} shape="box" lead={lead}>
          {text}
        </Note>
      ))}
    </section>
  )
}

import { useId, useState } from 'react'
import { describe, Field, type FieldProps } from '../../ui/field.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { newList } from './attach-form.ts'
import { EntryCount } from './entry-count.tsx'

type Props = FieldProps<string> & {
  readonly candidates: readonly AccessListSummary[]
  /** Said when there are no candidates. */
  readonly none: string
}

const searchFrom = 8

export function PickList({ candidates, none, ...field }: Props) {
  const { name, value, onChange, onBlur } = field
  const id = useId()
  const [query, setQuery] = useState('')
  const asked = query.trim().toLowerCase()
  const found = candidates.filter(
    ({ friendlyName, sid }) => friendlyName.toLowerCase().includes(asked) || sid.toLowerCase() === asked,
  )
  // Each row loads its list's entries.
  const rows = useFirstRows(found, 20)
  const radio = (of: string) => (
    <input
      type="radio"
      name={name}
      value={of}
      checked={value === of}
      onChange={() => onChange(of)}
      onBlur={onBlur}
      data-initial-focus={(candidates.length < searchFrom && of === candidates[0]?.sid) || undefined}
      className="size-4 flex-none accent-ink"
    />
  )
  return (
    <Field {...field} id={id} labelFor="group">
      {candidates.length >= searchFrom && (
        <div className="flex flex-wrap items-center gap-3">
          <SearchField
            label="Search lists"
            initialFocus
            placeholder="Name or SID"
            value={query}
            onChange={(text) => {
              setQuery(text)
              rows.reset()
            }}
          />
          <span role="status" className="type-small text-text-2">
            {asked === '' ? `${candidates.length} lists` : `${found.length} of ${candidates.length} lists`}
          </span>
        </div>
      )}
      <div
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        {...describe(id, field)}
        className="grid max-h-72 overflow-auto rounded-control border border-line"
      >
        {rows.shown.map((list) => (
          <label
            key={list.sid}
            className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-line px-3 py-1.5 hover:bg-hover max-md:min-h-11"
          >
            {radio(list.sid)}
            <span className="min-w-0 flex-1 wrap-anywhere">{list.friendlyName}</span>
            <span className="type-small text-text-2">
              <EntryCount list={list} />
            </span>
          </label>
        ))}
        {found.length === 0 && (
          <p className="border-b border-line px-3 py-2.5 text-text-2">
            {candidates.length === 0 ? none : 'No list matches.'}
          </p>
        )}
        <label className="flex min-h-10 items-center gap-3 px-3 py-1.5 hover:bg-hover max-md:min-h-11">
          {radio(newList)}
          <span>A new list</span>
        </label>
      </div>
      <ShowMore of={rows} />
    </Field>
  )
}

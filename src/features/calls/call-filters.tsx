import { callStatuses } from '../../domain/account/call-record.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { useUrlText } from '../../ui/use-url-text.ts'
import { Button } from '../../ui/button.tsx'
import { lineControlClass } from '../../ui/field-class.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { type CallSearch, isFiltered } from './call-filter.ts'
import { statusText } from './record-words.ts'

type Props = {
  readonly search: CallSearch
  readonly trunks: readonly Trunk[]
  readonly onSearch: (change: Partial<Record<keyof CallSearch, string | undefined>>) => void
  readonly onClear: () => void
}

const directions = [
  { value: '', label: 'Either' },
  { value: 'from-pbx', label: 'From PBX' },
  { value: 'to-number', label: 'To numbers' },
]

const statuses = [
  { value: '', label: 'Any' },
  ...callStatuses.map((status) => ({ value: status, label: statusText[status] })),
]

/** What narrows the records down; a whole SID finds its record in whichever Region holds it. */
export function CallFilters({ search, trunks, onSearch, onClear }: Props) {
  const [text, setText] = useUrlText(search.sid ?? search.party ?? '', (typed) => {
    const sid = parseCallSid(typed.trim())
    onSearch({ sid, party: sid === undefined && typed.trim() !== '' ? typed : undefined })
  })
  const trunkChoices = [{ value: '', label: 'All' }, ...trunks.map(({ key, name }) => ({ value: key, label: name }))]
  const known = <Value extends string>(choices: readonly { readonly value: Value }[], value: string | undefined) =>
    choices.find((choice) => choice.value === value)?.value ?? ''
  return (
    <search aria-label="Calls" className="flex flex-wrap items-center gap-2">
      <SearchField label="Search calls" placeholder="Number, SIP address or call SID" value={text} onChange={setText} />
      <SelectField
        label="Direction"
        options={directions}
        value={known(directions, search.direction)}
        onChange={(direction) => onSearch({ direction })}
      />
      <SelectField
        label="Trunk"
        options={trunkChoices}
        value={known(trunkChoices, search.trunk)}
        onChange={(trunk) => onSearch({ trunk })}
      />
      <SelectField
        label="Result"
        options={statuses}
        value={known(statuses, search.status)}
        onChange={(status) => onSearch({ status })}
      />
      <label className="flex items-center gap-1.5 whitespace-nowrap text-text-3">
        Day, UTC
        <input
          type="date"
          value={search.day ?? ''}
          onChange={(event) => onSearch({ day: event.target.value })}
          className={`${lineControlClass} w-36`}
        />
      </label>
      {(isFiltered(search) || search.sid !== undefined) && (
        <Button variant="ghost" onClick={onClear}>
          Clear filters
        </Button>
      )}
    </search>
  )
}

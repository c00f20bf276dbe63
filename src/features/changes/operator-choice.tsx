import { ChevronDown } from 'lucide'
import { announce } from '../../ui/announce.ts'
import { Icon } from '../../ui/icon.tsx'
import { actAs, operators, useActingOperator } from '../../ledger/acting-operator.ts'

/** Chooses the operator of this tab. An invisible native select lies over the text and opens the platform's own list. */
export function OperatorChoice() {
  const operator = useActingOperator()
  return (
    <span className="relative inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-text-2 transition-[color,background-color,border-color] hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-focus max-md:h-11">
      <span aria-hidden className="text-text-3 max-lg:hidden">
        Acting as
      </span>
      <span aria-hidden className="whitespace-nowrap max-md:hidden">
        {operator}
      </span>
      <span aria-hidden className="type-code md:hidden">
        {initials(operator)}
      </span>
      <Icon of={ChevronDown} size={14} />
      <select
        aria-label="Acting as"
        value={operator}
        onChange={(event) => {
          const next = operators.find((name) => name === event.target.value)
          if (next === undefined) return
          actAs(next)
          announce(`Acting as ${next}`)
        }}
        className="absolute inset-0 size-full opacity-0"
      >
        {operators.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </span>
  )
}

const initials = (name: string): string => name.replaceAll(/[^A-Z]/g, '')

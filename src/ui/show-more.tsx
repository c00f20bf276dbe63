import { thousands } from '../domain/base/thousands.ts'
import { announce } from './announce.ts'
import { Button } from './button.tsx'
import type { FirstRows } from './use-first-rows.ts'

type Props = {
  readonly of: FirstRows<unknown>
  /** Where it is: at the foot of a card, or below a page's list. */
  readonly place?: keyof typeof strips
}

const strips = { card: 'border-t border-line px-4 py-2 max-md:px-3', page: 'px-6 py-3 max-md:px-3' }

/** "Show 100 more of 617"; nothing if all are shown. */
export function ShowMore({ of: { shown, total, step, more }, place }: Props) {
  const next = Math.min(step, total - shown.length)
  if (next <= 0) return null
  const press = () => {
    more()
    announce(`${thousands(shown.length + next)} of ${thousands(total)} shown`)
  }
  return (
    <div className={place && strips[place]}>
      <Button size="sm" onClick={press}>
        Show {next} more of {thousands(total)}
      </Button>
    </div>
  )
}

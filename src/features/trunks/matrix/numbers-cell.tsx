import type { MouseEvent } from 'react'
import { regionLabel } from '../../../domain/base/region.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { announce } from '../../../ui/announce.ts'
import { linkClass } from '../../../ui/button-class.ts'
import { SplitBar } from '../../../ui/split-bar.tsx'
import { cellClass } from '../../../ui/table-class.ts'
import type { TrunkRowModel } from './trunk-row-model.ts'

type Props = { readonly row: TrunkRowModel; readonly onReadAll: (keys: readonly string[]) => void }

/** Where the trunk's numbers are served, as a proportion, and what is not known. The lanes have the figures. */
export function NumbersCell({ row, onReadAll }: Props) {
  const { trunk, numbers, reading } = row
  const readAll = (event: MouseEvent<HTMLButtonElement>) => {
    // The button disappears, so focus moves to the row's link.
    event.currentTarget.closest('tr')?.querySelector('a')?.focus()
    announce(`Loading ${counted(numbers.routesNotRead, 'number')} of ${trunk.name}`)
    onReadAll([trunk.key])
  }
  return (
    <td
      className={`${cellClass} border-l max-md:block max-md:basis-full max-md:border-0 max-md:px-0 max-md:py-1.5 max-lg:last:pr-3`}
    >
      <div className="flex items-center gap-2">
        {numbers.total > 0 && (
          <span className="max-w-44 flex-1">
            <SplitBar counts={numbers.served} notRead={numbers.notRead + numbers.prepared} />
          </span>
        )}
        {numbers.routesNotRead > 0 && !reading && (
          <button
            type="button"
            onClick={readAll}
            className={`-my-1 py-1 type-fine outline-offset-0 max-md:-my-3 max-md:py-3 ${linkClass}`}
          >
            Load all<span className="sr-only"> numbers of {trunk.name}</span>
          </button>
        )}
      </div>
      <p className="mt-0.5 type-fine text-text-2">
        <span className="md:sr-only">Numbers: </span>
        <NumbersText numbers={numbers} />
      </p>
    </td>
  )
}

function NumbersText({ numbers }: Pick<TrunkRowModel, 'numbers'>) {
  const { served, prepared, notRead, total, regionsNotRead } = numbers
  const notes = [
    ...(notRead > 0 ? [`${thousands(notRead)} not loaded`] : []),
    ...(prepared > 0 && notRead === 0 ? [`${thousands(prepared)} elsewhere`] : []),
    ...regionsNotRead.map((region) => `${regionLabel(region)} not loaded`),
  ]
  const figures = notRead > 0 ? served : []
  const whole = notRead === 0 && (regionsNotRead.length === 0 || total > 0)
  return (
    <>
      {whole && <span className="type-mono-fine">{thousands(total - prepared)}</span>}
      {figures.map(({ region, count }, at) => (
        <span key={region} className="whitespace-nowrap">
          {at > 0 && <Dot />}
          <span data-region={region} className="font-mono font-strong text-r-ink">
            {regionLabel(region)}
          </span>{' '}
          {thousands(count)}
        </span>
      ))}
      {notes.map((note, at) => (
        <span key={note} className="whitespace-nowrap text-text-3">
          {(at > 0 || figures.length > 0 || whole) && <Dot />}
          {note}
        </span>
      ))}
    </>
  )
}

const Dot = () => <span className="mx-0.5"> · </span>

import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { CodeLink } from '../../ui/coded-text.tsx'
import { Note } from '../../ui/note.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { missingText } from './missing-users.ts'

type Props = {
  /** The list in the target Region. */
  readonly list: AccessListSummary
  /** User names that were not copied. */
  readonly names: readonly string[]
  readonly shape?: 'strip' | 'box'
}

const shown = 10

/** Users that a copy left out because they had no password, each with a link to the form that sets it. */
export function MissingPasswords({ list, names, shape = 'box' }: Props) {
  const { region, kind, sid } = list
  const where = regionLabel(region)
  const missing = missingText(names)
  return (
    <Note
      tone="warn"
      shape={shape}
      lead={`${counted(names.length, 'user needs', 'users need')} a password in ${where}.`}
    >
      Passwords cannot be copied. Until {names.length === 1 ? 'it has' : 'they have'} one, {where} refuses calls that
      send {names.length === 1 ? 'this user name' : 'one of these user names'} (<CodeLink code={32202} />
      ).
      <ul aria-label={`Users without a password in ${where}`} className="mt-2 grid gap-1.5">
        {names.slice(0, shown).map((name) => (
          <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-text">
            <span className="min-w-0 flex-1 type-mono-body wrap-anywhere">{name}</span>
            <Link
              to={paths.accessList}
              params={{ region, kind, sid }}
              search={{ do: 'add', user: name, missing }}
              // The box is in the copy dialog, which has finished.
              {...(shape === 'box' ? { replace: true } : { state: { openedDialog: true } })}
              resetScroll={false}
              className={buttonClass({ size: 'sm' })}
              aria-label={`Set password for ${name} in ${where}`}
              data-missing-user
            >
              Set password
            </Link>
          </li>
        ))}
      </ul>
      {names.length > shown && <p className="mt-1.5">And {names.length - shown} more.</p>}
    </Note>
  )
}

import { Link } from '@tanstack/react-router'
import { paths } from '../../../paths/paths.ts'
import { buttonClass } from '../../../ui/button-class.ts'

/** Opens the dialog with no default Region, because an instance never leaves its Region. */
export function NewTrunkLink() {
  return (
    <Link
      to={paths.trunks}
      search={(search) => ({ ...search, new: 'trunk' })}
      state={{ openedDialog: true }}
      resetScroll={false}
      className={buttonClass({ variant: 'primary' })}
    >
      New trunk
    </Link>
  )
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../paths/paths.ts'
import { linkClass } from '../ui/button-class.ts'

type Props = { readonly id: string; readonly children: ReactNode }

export function ChangeLink({ id, children }: Props) {
  return (
    <Link to={paths.change} params={{ change: id }} className={linkClass}>
      {children}
    </Link>
  )
}

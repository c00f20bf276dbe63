import type { ReactNode } from 'react'
import { TestCallButton } from '../calls/test-call-button.tsx'
import type { Leg } from '../../domain/account/route.ts'

type Props = { readonly leg: Leg; readonly children?: ReactNode }

/** The actions of a leg: always a test call, then what its state allows. They share a row on a phone. */
export function LegActions({ leg, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 max-md:grid max-md:flex-1 max-md:auto-cols-fr max-md:grid-flow-col">
      <TestCallButton leg={leg} />
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'
import { TestCallButton } from '../calls/test-call-button.tsx'
import type { Leg } from '../../domain/account/route.ts'

type Props = { readonly leg: Leg; readonly children?: ReactNode }

/** What can be done about a leg: a test call at any time, then what its state offers. They share a row on a phone. */
export function LegActions({ leg, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2 max-md:grid max-md:flex-1 max-md:auto-cols-fr max-md:grid-flow-col">
      <TestCallButton leg={leg} />
      {children}
    </div>
  )
}

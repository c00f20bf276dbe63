import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { CodedText } from './coded-text.tsx'

type Props = {
  readonly title: ReactNode
  /** Why it is empty, in a sentence. */
  readonly children?: ReactNode
  /** The next step. */
  readonly action?: ReactNode
  readonly icon?: IconNode
}

/** An empty list, and what to do about it. */
export function EmptyState({ title, children, action, icon }: Props) {
  return (
    <div className="grid justify-items-center gap-1 px-6 py-10 text-center">
      {icon && <Icon of={icon} className="mb-1 text-text-3" />}
      <p className="type-leg-title">{title}</p>
      {children && (
        <div className="max-w-110 text-balance text-text-2">
          <CodedText>{children}</CodedText>
        </div>
      )}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

import { CircleCheck, CircleQuestionMark, Info, type IconNode, OctagonX, TriangleAlert } from 'lucide'
import type { Severity } from '../domain/preflight/finding.ts'
import { thousands } from '../domain/base/thousands.ts'
import { counted } from '../domain/base/sentence-text.ts'

type Look = { readonly icon: IconNode; readonly ink: string; readonly count: (count: number) => string }

export const severityLook: Readonly<Record<Severity, Look>> = {
  blocker: { icon: OctagonX, ink: 'text-bad-ink', count: (count) => counted(count, 'blocker') },
  'overridable-blocker': {
    icon: OctagonX,
    ink: 'text-bad-ink',
    count: (count) => counted(count, 'needs a reason', 'need a reason'),
  },
  warning: { icon: TriangleAlert, ink: 'text-warn-ink', count: (count) => counted(count, 'warning') },
  note: { icon: Info, ink: 'text-text-2', count: (count) => counted(count, 'note') },
  'not-checked': { icon: CircleQuestionMark, ink: 'text-text-2', count: (count) => `${thousands(count)} not checked` },
  passed: { icon: CircleCheck, ink: 'text-ok-ink', count: (count) => `${thousands(count)} passed` },
}

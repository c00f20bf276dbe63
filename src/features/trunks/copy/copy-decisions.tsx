import type { CopyChoices, CopyPlan, LeftOut, ListClash } from '../../../domain/copy/copy-plan.ts'
import { clashWords, leftOutWords } from '../../../domain/copy/copy-text.ts'
import { homeEdge } from '../../../domain/base/edge.ts'
import { formatE164 } from '../../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { thousands } from '../../../domain/base/thousands.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { RadioField } from '../../../ui/radio-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { type CopySides, hasEdges, newNameProblem, withListName, withTakeOver } from './copy-choices.ts'

type Props = {
  readonly sides: CopySides
  /** The plan before any decision. */
  readonly open: CopyPlan
  readonly choices: CopyChoices
  readonly onChoose: (choices: CopyChoices) => void
  readonly nameOfTrunk: NameOfTrunk
  /** Names of lists that an earlier run created. */
  readonly ours: readonly string[]
}

/** The operator's decisions: lists that clash, numbers in use elsewhere, the edge of origination URIs. */
export function CopyDecisions({ sides, open, choices, onChoose, nameOfTrunk, ours }: Props) {
  const { region } = sides.target
  const taken = open.leftOut.filter(isTaken)
  const asksEdge = choices.parts.includes('origination-urls') && hasEdges(sides.source)
  if (open.clashes.length === 0 && taken.length === 0 && !asksEdge) return null
  return (
    <section aria-labelledby="copy-decide" className="grid gap-2">
      <h2 id="copy-decide" className="type-card-title">
        Decide
      </h2>
      {open.clashes.map((clash) => (
        <Clash key={clash.sourceSid} {...{ clash, sides, choices, onChoose, ours }} />
      ))}
      {taken.length > 0 && <Taken {...{ taken, region, choices, onChoose, nameOfTrunk }} />}
      {asksEdge && (
        <RadioField
          name="edge"
          label="Edge of the origination URIs"
          hint="Where calls leave Twilio. It does not choose the Region."
          options={[
            { value: 'as-is', label: 'Unchanged' },
            {
              value: 'home',
              label: `;edge=${homeEdge[region]}, next to ${regionLabel(region)}`,
              description: 'Your firewall must allow that edge’s addresses.',
            },
          ]}
          value={choices.edge}
          onChange={(edge) => onChoose({ ...choices, edge })}
        />
      )}
    </section>
  )
}

type ClashProps = Pick<Props, 'sides' | 'choices' | 'onChoose' | 'ours'> & { readonly clash: ListClash }

function Clash({ clash, sides, choices, onChoose, ours }: ClashProps) {
  const { kind, name, sourceSid, freeName } = clash
  const { region } = sides.target
  const chosen = choices.listNames.get(sourceSid) ?? null
  const choose = (next: string | null) => onChoose(withListName(choices, sourceSid, next))
  return (
    <div className="grid gap-1 rounded-control border border-line px-3 py-2">
      <RadioField
        name={`clash ${sourceSid}`}
        label={name}
        hint={clashWords(clash, region)}
        options={[
          { value: 'reuse', label: `Attach the list that ${regionLabel(region)} has` },
          { value: 'rename', label: 'Create a list with another name' },
        ]}
        value={chosen === null ? 'reuse' : 'rename'}
        onChange={(way) => choose(way === 'reuse' ? null : freeName)}
      />
      {chosen !== null && (
        <TextField
          name={`name ${sourceSid}`}
          label={`Name of the copy of ${name}`}
          value={chosen}
          onChange={choose}
          problem={newNameProblem(kind, chosen, sides, ours)}
        />
      )}
    </div>
  )
}

type TakenNumber = Extract<LeftOut, { kind: 'on-another-trunk' | 'answered-by-webhook' }>

const isTaken = (left: LeftOut): left is TakenNumber =>
  left.kind === 'on-another-trunk' || left.kind === 'answered-by-webhook'

type TakenProps = Pick<Props, 'choices' | 'onChoose' | 'nameOfTrunk'> & {
  readonly taken: readonly TakenNumber[]
  readonly region: RegionCode
}

function Taken({ taken, region, choices, onChoose, nameOfTrunk }: TakenProps) {
  const numbers = taken.map(({ number }) => number)
  const isAll = numbers.every((number) => choices.takeOver.has(number))
  return (
    <div role="group" aria-label="Numbers in use elsewhere" className="rounded-control border border-line px-3 py-1">
      {taken.length > 1 && (
        <CheckboxField
          name="take all"
          label={`Take all ${thousands(taken.length)}`}
          description={`In ${regionLabel(region)}, ${counted(taken.length, 'number')} have another trunk or a webhook. Numbers you do not take are left out.`}
          value={isAll}
          onChange={(isTakenNow) => onChoose(withTakeOver(choices, numbers, isTakenNow))}
        />
      )}
      <div className="grid max-h-60 overflow-auto">
        {taken.map((left) => (
          <CheckboxField
            key={left.number}
            name={left.number}
            label={`Take ${formatE164(left.number)}`}
            description={takenWords(left, region, nameOfTrunk)}
            value={choices.takeOver.has(left.number)}
            onChange={(isTakenNow) => onChoose(withTakeOver(choices, [left.number], isTakenNow))}
          />
        ))}
      </div>
    </div>
  )
}

function takenWords(left: TakenNumber, region: RegionCode, nameOfTrunk: NameOfTrunk): string {
  const name = left.kind === 'on-another-trunk' ? nameOfTrunk(left.trunkSid) : undefined
  if (name === undefined) return leftOutWords(left, region, region)
  return `In ${regionLabel(region)} it is on ${name} and would leave it.`
}

import { type ChangeEvent, useState } from 'react'
import type { E164 } from '../../domain/base/e164.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import {
  type BadNumberLine,
  type NumberLineProblem,
  parseNumberLines,
} from '../../domain/numbers/parse-number-lines.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted, someWords } from '../../domain/verdict/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { TextAreaField } from '../../ui/text-area-field.tsx'

type Props = {
  /** The account's numbers, as far as they were read. */
  readonly owned: ReadonlySet<E164>
  /** A Region's list was not read: a number that is not found may be there. */
  readonly incomplete: boolean
  readonly onTake: (numbers: readonly E164[]) => void
}

/** A browser takes more, an operator's list of numbers has less. */
const mostBytes = 5_000_000
const badLinesShown = 20

/** Numbers by paste or from a file. What is no number of the account is named by line; the rest is kept. */
export function NumbersInput({ owned, incomplete, onTake }: Props) {
  const [text, setText] = useState('')
  const [fileProblem, setFileProblem] = useState<string | null>(null)
  const { numbers, bad } = parseNumberLines(text, owned)
  const [asked, setAsked] = useState(false)

  const readFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget
    const file = input.files?.[0]
    // The same file can be chosen again once it was mended.
    input.value = ''
    if (!file) return
    if (file.size > mostBytes) return setFileProblem(`${file.name} is larger than 5 MB.`)
    setFileProblem(null)
    const content = await file.text()
    setText((before) => (before.trim() === '' ? content : `${before.trimEnd()}\n${content}`))
  }

  return (
    <Card label="Numbers to re-route">
      <CardHeader title="Numbers to re-route" />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (numbers.length > 0) onTake(numbers)
        }}
      >
        <div className="grid gap-3 p-4 max-md:p-3">
          <TextAreaField
            name="numbers"
            label="One number a line"
            hint="As E.164 or as dialled, alone or in any column of a table. Lines that begin with # are left out."
            mono
            rows={8}
            placeholder={'+14025551212\n(402) 555-1213\nMain line,+353209104471'}
            value={text}
            onChange={setText}
            problem={asked && numbers.length === 0 ? 'There is no number of this account in it.' : fileProblem}
          />
          <label className="grid justify-items-start gap-1">
            <span className="font-strong">Or from a file</span>
            <input
              type="file"
              accept=".csv,.txt,text/plain,text/csv"
              onChange={(event) => void readFile(event)}
              className="max-w-full type-small text-text-2 file:mr-2 file:h-7 file:cursor-pointer file:rounded-control file:border file:border-line-strong file:bg-surface file:px-2.5 file:font-medium file:text-text max-md:file:h-11"
            />
          </label>
          {bad.length > 0 && <BadLines bad={bad} incomplete={incomplete} />}
        </div>
        <CardFooter>
          <span role="status">
            {counted(numbers.length, 'number')}
            {bad.length > 0 && `, ${counted(bad.length, 'line')} left out`}
          </span>
          <span className="ml-auto max-md:ml-0">
            <Button submit variant="primary">
              {numbers.length === 0 ? 'Make the plan' : `Make the plan for ${thousands(numbers.length)}`}
            </Button>
          </span>
        </CardFooter>
      </form>
    </Card>
  )
}

function BadLines({ bad, incomplete }: { readonly bad: readonly BadNumberLine[]; readonly incomplete: boolean }) {
  return (
    <div className="rounded-control border border-line bg-raised px-3 py-2">
      <p className="font-strong">{counted(bad.length, 'line')} left out</p>
      {incomplete && (
        <p className="type-small text-text-2">Not every Region’s numbers were read: these may be there.</p>
      )}
      <ul className="mt-1 grid gap-0.5 type-small">
        {bad.slice(0, badLinesShown).map(({ line, text, problem }) => (
          <li key={line} className="flex min-w-0 flex-wrap gap-x-2">
            <span className="text-text-3">Line {line}</span>
            <span className="max-w-80 truncate type-mono-fine">{text}</span>
            <span className="text-text-2">{problemWords(problem)}</span>
          </li>
        ))}
      </ul>
      {bad.length > badLinesShown && (
        <p className="mt-1 type-small text-text-3">and {thousands(bad.length - badLinesShown)} more</p>
      )}
    </div>
  )
}

function problemWords(problem: NumberLineProblem): string {
  switch (problem.kind) {
    case 'not-a-number':
      return 'is no phone number.'
    case 'not-owned':
      return `${formatE164(problem.number)} is no number of this account.`
    case 'unknown':
      return 'No number of this account ends so.'
    case 'ambiguous':
      return `could be ${someWords(problem.numbers.map(formatE164))}: add the country.`
    case 'duplicate-of-line':
      return `is in line ${problem.line} already.`
    default:
      return exhaustive(problem)
  }
}

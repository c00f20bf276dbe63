import { type ChangeEvent, useState } from 'react'
import { type E164, formatE164 } from '../../domain/base/e164.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import {
  type BadNumberLine,
  type NumberLineProblem,
  parseNumberLines,
} from '../../domain/numbers/parse-number-lines.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted, someWords } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { TextAreaField } from '../../ui/text-area-field.tsx'

type Props = {
  /** The account's numbers that have loaded. */
  readonly owned: ReadonlySet<E164>
  /** A Region's list is not loaded, so a number that is not found may be there. */
  readonly incomplete: boolean
  readonly onTake: (numbers: readonly E164[]) => void
}

const mostBytes = 5_000_000
const badLinesShown = 20

/** Takes numbers by paste or from a file, and lists the lines without a number of the account. */
export function NumbersInput({ owned, incomplete, onTake }: Props) {
  const [text, setText] = useState('')
  const [fileProblem, setFileProblem] = useState<string | null>(null)
  const { numbers, bad } = parseNumberLines(text, owned)
  const [asked, setAsked] = useState(false)

  const readFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget
    const file = input.files?.[0]
    // Lets the operator choose the same file again after fixing it.
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
            label="One number per line"
            hint="Use E.164 or the dialled form, alone or in any column of a table. Lines that start with # are ignored."
            mono
            rows={8}
            placeholder={'+14025551212\n(402) 555-1213\nMain line,+353209104471'}
            value={text}
            onChange={setText}
            problem={asked && numbers.length === 0 ? 'Enter at least one number of this account.' : fileProblem}
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
        <p className="type-small text-text-2">Not every Region’s numbers are loaded, so these may exist there.</p>
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
      return 'is not a phone number.'
    case 'not-owned':
      return `${formatE164(problem.number)} is not a number of this account.`
    case 'unknown':
      return 'No number of this account ends with these digits.'
    case 'ambiguous':
      return `matches ${someWords(problem.numbers.map(formatE164))}: add the country code.`
    case 'duplicate-of-line':
      return `is already in line ${problem.line}.`
    default:
      return exhaustive(problem)
  }
}

import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CredentialEntry } from '../../domain/account/access-list.ts'
import { roomLeft } from '../../domain/account/account-limits.ts'
import { readPassword } from '../../domain/access/password-rules.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useForm } from '../../forms/use-form.tsx'
import { counted } from '../../domain/verdict/words.ts'
import { createCredential } from '../../twilio/credential-writes.ts'
import { Note } from '../../ui/note.tsx'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { accessListChanges } from '../../account/access-list-queries.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { copyFields, type CopyValues, targetOf } from './copy-form.ts'
import { addedWords } from './copy-words.ts'
import { CopyDone, CopyFields } from './copy-frame.tsx'
import { copyList } from './copy-list.ts'
import { CopyPasswords } from './copy-passwords.tsx'
import { useCopyTarget } from './use-copy-target.ts'
import { useItemStates } from './use-item-states.ts'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  readonly users: readonly CredentialEntry[]
}

/** A password for each user, in the order of the list. */
type Values = CopyValues & { readonly passwords: readonly string[] }

const isThere = ({ username }: CredentialEntry, users: readonly CredentialEntry[]): boolean =>
  users.some((other) => other.username === username)

/** Brings the list's users into another Region, with passwords that are asked for: Twilio tells nobody the old ones. */
export function CopyUsersDialog({ list, users }: Props) {
  const { kind, friendlyName } = list
  const client = useQueryClient()
  const states = useItemStates()
  const [into, setInto] = useState<AccessListSummary | null>(null)
  const [done, setDone] = useState(false)
  const form = useForm<Values>({
    fields: {
      ...copyFields(list),
      passwords: {
        label: 'Passwords',
        rule: (passwords) =>
          passwords.some((text) => text !== '' && !readPassword(text).ok) ? 'A password does not meet the rule.' : null,
        secret: true,
      },
    },
    saved: { region: '', friendlyName, passwords: users.map(() => '') },
    draftKey: `copy ${list.region} ${list.sid}`,
    save: (_changes, values) => {
      const region = targetOf(values)
      if (region === null) throw new Error('A copy without a target was to be made')
      const passwordOf = new Map(users.map(({ sid }, at) => [sid, values.passwords[at] ?? '']))
      return copyList({
        client,
        to: { region, kind, friendlyName: values.friendlyName.trim() },
        items: users.filter(({ sid }) => passwordOf.get(sid) !== ''),
        readEntries: (target) => client.query({ ...entryQueries.credentials(target.region, target.sid), staleTime: 0 }),
        isThere,
        write: (target, { sid, username }, known) =>
          createCredential(target.region, target.sid, { username, password: passwordOf.get(sid) ?? '' }, known),
        tell: ({ sid }, state) => states.set(sid, state),
        found: setInto,
        what: (notDone) => `Copying ${notDone} of ${entryCount(kind, users.length)}`,
      })
    },
    invalidates: into ? accessListChanges.copied(into.region, kind) : [],
    what: 'Copying the list',
    savedSentence: `${friendlyName} copied`,
    onSaved: () => setDone(true),
  })
  const { passwords } = form.values
  const region = targetOf(form.values)
  const target = useCopyTarget(region, kind, form.values.friendlyName)
  const [there] = useQueries({
    queries: (target.existing ? [target.existing] : []).map((one) => entryQueries.credentials(one.region, one.sid)),
  })
  const present = there?.data ?? []
  const lacks = users.filter((user) => !isThere(user, present) && states.of(user.sid)?.kind !== 'done')
  const without = users.filter((user, at) => lacks.includes(user) && (passwords[at] ?? '') === '')
  const given = lacks.length - without.length
  const room = roomLeft('credentials', present.length)
  if (done && into) {
    const added = users.filter(({ sid }) => states.isDone(sid)).length
    const before = users.length - added - without.length
    return (
      <CopyDone target={into} missing={without.map(({ username }) => username)}>
        <p>
          {addedWords(kind, added, before)}
          {before > 0 && ': their passwords stay as they were'}.
        </p>
      </CopyDone>
    )
  }
  return (
    <FormDialog
      form={form}
      title="Copy to another Region"
      description={<SubjectInRegion region={list.region}>{friendlyName}</SubjectInRegion>}
      save={region === null ? 'Copy' : buttonWords(kind, region, given, lacks.length)}
      disabledReason={
        target.full ??
        (lacks.length > room ? `The list there has room for ${room} more; ${lacks.length} are to be added` : undefined)
      }
    >
      <CopyFields list={list} region={form.field('region')} name={form.field('friendlyName')} target={target} />
      <CopyPasswords
        users={users}
        passwords={passwords}
        asked={lacks}
        stateOf={({ sid }) => states.of(sid)}
        onChange={(next) => form.set('passwords', next)}
      />
      {region !== null && without.length > 0 && (
        <Note
          tone="warn"
          shape="box"
          lead={`${counted(without.length, 'user has', 'users have')} no password yet: left out of the copy.`}
        >
          Give {without.length === 1 ? 'it' : 'each'} one here, or copy now and be led to what is missing in{' '}
          {regionLabel(region)}.
        </Note>
      )}
    </FormDialog>
  )
}

/** Without a single password it is the list alone that is made, or found. */
function buttonWords(kind: 'credential-lists', region: RegionCode, given: number, lacking: number): string {
  const where = regionLabel(region)
  if (given === lacking) return `Copy ${entryCount(kind, given)} to ${where}`
  return given === 0 ? `Copy to ${where} without users` : `Copy ${given} of ${entryCount(kind, lacking)} to ${where}`
}

import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { parsePassword } from '../../domain/access/password-rules.ts'
import { parseRegionCode, type RegionCode, regionCodes, regionLabel, regions } from '../../domain/base/region.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { ItemStateText } from '../../forms/item-state-text.tsx'
import { asPart, type SaveOutcome } from '../../forms/save-outcome.ts'
import { useForm } from '../../forms/use-form.tsx'
import { useItemSave } from '../../forms/use-item-run.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { isApiError } from '../../twilio/api-error.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Note } from '../../ui/note.tsx'
import { SubjectInRegion } from '../../ui/subject-in-region.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AccessListSummary, accessListWords, entryCount } from '../../account/access-list-kind.ts'
import { accessListKeys } from '../../account/access-list-keys.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { createAccessList } from '../../twilio/access-lists.ts'
import { CopyDone } from './copy-done.tsx'
import { CopyPasswords } from './copy-passwords.tsx'
import { createCredential } from '../../twilio/credential-writes.ts'
import { createIpAddress } from '../../twilio/ip-address-writes.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import { listNameProblem } from './list-name-form.ts'
import { entryLimitOf, entryName, type ListEntry, readListEntries, useListEntries } from './list-entries.ts'

type Props = {
  readonly list: AccessListSummary
  readonly entries: readonly ListEntry[]
}

type Values = {
  /** Empty until one is chosen. */
  readonly region: string
  readonly friendlyName: string
  /** One for each user, in list order, because Twilio never returns them. Empty for addresses. */
  readonly passwords: readonly string[]
}

const isIn = (entry: ListEntry, entries: readonly ListEntry[]): boolean =>
  entries.some((other) => entryName(other) === entryName(entry))

/** Copies a list's entries to another Region: into the list with the same name, or a new one. */
export function CopyListDialog({ list, entries }: Props) {
  const { kind, friendlyName } = list
  const asksPasswords = kind === 'credential-lists'
  const client = useQueryClient()
  const items = useItemSave()
  const [into, setInto] = useState<AccessListSummary | null>(null)
  const [done, setDone] = useState(false)
  const form = useForm<Values>({
    fields: {
      region: { label: 'Target Region', rule: (region) => (region === '' ? 'Choose a Region.' : null) },
      // A list with this name in the target is fine: the copy adds what it lacks.
      friendlyName: { label: 'Name of the copy', rule: (name) => listNameProblem(name, kind, []) },
      passwords: {
        label: 'Passwords',
        rule: (passwords) =>
          passwords.some((text) => text !== '' && !parsePassword(text).ok) ? 'A password breaks Twilio’s rules.' : null,
        secret: true,
      },
    },
    saved: { region: '', friendlyName, passwords: asksPasswords ? entries.map(() => '') : [] },
    draftKey: `copy ${list.region} ${list.sid}`,
    save: (_changes, values) => copyTo(values),
    invalidates: into ? accessListKeys.copied(into.region, kind) : [],
    what: 'Copying the list',
    savedSentence: `${friendlyName} copied`,
    onSaved: () => setDone(true),
  })

  /** Loads the target again and writes only what it lacks, so a second run completes the first. */
  async function copyTo({ region: code, friendlyName: typed, passwords }: Values): Promise<SaveOutcome> {
    const to = parseRegionCode(code)
    if (to === undefined) throw new Error('Tried to copy without a target')
    const name = typed.trim()
    try {
      const lists = await client.query({ ...accessListQueries.lists(to, kind), staleTime: 0 })
      let target: AccessListSummary | undefined = lists.find((one) => one.friendlyName === name)
      if (target === undefined) {
        const made = await createAccessList(to, kind, name, lists)
        // If only the creation turns out to have been applied, no field counts as saved: the entries are not written yet.
        if (made.kind !== 'applied') return asPart(made, { what: 'Creating the list', fields: [] })
        target = made.value
      }
      const found = target
      setInto(found)
      const known = await readListEntries(client, found)
      return await items.save(
        entries
          .map((entry, at) => ({ entry, password: passwords[at] ?? '' }))
          .filter(({ entry, password }) => !isIn(entry, known) && (!asksPasswords || password !== ''))
          .map(({ entry, password }) => ({
            key: entry.sid,
            write: () => copyEntry(found, entry, { password, known }),
          })),
        (notCopied) => `Copying ${notCopied} of ${entryCount(kind, entries.length)}`,
      )
    } catch (error) {
      if (!isApiError(error)) throw error
      return { kind: 'refused', error, what: 'Loading the target list' }
    }
  }

  const { passwords } = form.values
  const region = parseRegionCode(form.values.region) ?? null
  const [lists] = useQueries({
    queries: (region === null ? [] : [region]).map((code) => accessListQueries.lists(code, kind)),
  })
  const existing = lists?.data?.find((one) => one.friendlyName === form.values.friendlyName.trim())
  const isFull = existing === undefined && roomLeft(kind, lists?.data?.length ?? 0) === 0
  const { data: there } = useListEntries(existing)
  const present = there ?? []
  const isKnown = there !== undefined || (lists?.data !== undefined && existing === undefined)
  const lacks = entries.filter((entry) => !isIn(entry, present) && !items.isApplied(entry.sid))
  const without = asksPasswords ? entries.filter((entry, at) => lacks.includes(entry) && !passwords[at]) : []
  const room = roomLeft(entryLimitOf(kind), present.length)
  if (done && into) {
    const added = entries.filter(({ sid }) => items.isApplied(sid)).length
    const before = entries.length - added - without.length
    return <CopyDone target={into} added={added} before={before} missing={without.map(entryName)} />
  }
  return (
    <FormDialog
      form={form}
      title="Copy to another Region"
      description={<SubjectInRegion region={list.region}>{friendlyName}</SubjectInRegion>}
      save={region === null ? 'Copy' : buttonWords(list, region, lacks.length - without.length, lacks.length)}
      limit={isFull ? limitWords(kind) : undefined}
      disabledReason={
        lacks.length > room
          ? `The target list has room for ${room} more, but ${lacks.length} would be added`
          : undefined
      }
    >
      <ChoiceField
        {...form.field('region')}
        options={[
          { value: '', label: 'Choose a Region' },
          ...regionCodes
            .filter((code) => code !== list.region)
            .map((code) => ({ value: code, label: `${regionLabel(code)} ${regions[code].country}` })),
        ]}
        initialFocus
      />
      <TextField {...form.field('friendlyName')} required hint={hintFor(region)} />
      {asksPasswords ? (
        <CopyPasswords
          users={entries.filter((entry) => 'username' in entry)}
          passwords={passwords}
          asked={lacks.filter((entry) => 'username' in entry)}
          stateOf={({ sid }) => items.stateOf(sid)}
          onChange={(next) => form.set('passwords', next)}
        />
      ) : (
        <section aria-label="Addresses to copy" className="grid gap-1">
          <h2 className="type-card-title">{entryCount(kind, entries.length)}</h2>
          <ul className="grid">
            {entries.map((entry) => (
              <li
                key={entry.sid}
                className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-1 type-small"
              >
                <span className="type-mono">{entryName(entry)}</span>
                <span className="wrap-anywhere">{'cidr' in entry && entry.friendlyName}</span>
                <span className="ml-auto">
                  <ItemStateText
                    state={items.stateOf(entry.sid)}
                    what={`Adding ${entryName(entry)}`}
                    done="Added"
                    waiting={isKnown && (isIn(entry, present) ? 'Already there' : 'Will be added')}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {region !== null && without.length > 0 && (
        <Note
          tone="warn"
          shape="box"
          lead={`${counted(without.length, 'user has', 'users have')} no password and will not be copied.`}
        >
          Enter {without.length === 1 ? 'a password' : 'passwords'} here, or copy now and set{' '}
          {without.length === 1 ? 'it' : 'them'} in {regionLabel(region)} afterwards.
        </Note>
      )}
    </FormDialog>
  )

  function hintFor(to: RegionCode | null): string {
    if (to === null) return 'Lists in different Regions can have the same name.'
    const where = regionLabel(to)
    if (existing)
      return `${where} has a list with this name. Copying adds the ${accessListWords[kind].entries} it lacks.`
    if (lists?.data) return `Creates a new list in ${where}.`
    return lists?.error ? `Could not load the lists in ${where}.` : `Loading the lists in ${where}…`
  }
}

/** @param known the target's entries, as last loaded */
function copyEntry(
  into: AccessListSummary,
  entry: ListEntry,
  { password, known }: { readonly password: string; readonly known: readonly ListEntry[] },
): Promise<SettledWrite<unknown>> {
  const { region } = into
  if (into.kind === 'ip-access-control-lists' && 'cidr' in entry)
    return createIpAddress(region, into.sid, { cidr: entry.cidr, friendlyName: entry.friendlyName }, known)
  if (into.kind === 'credential-lists' && 'username' in entry)
    return createCredential(region, into.sid, { username: entry.username, password }, known)
  throw new Error('Tried to copy an entry to a list of the other kind')
}

/** Without any password, the copy only creates or finds the list. */
function buttonWords({ kind }: AccessListSummary, region: RegionCode, given: number, lacking: number): string {
  const where = regionLabel(region)
  if (given === lacking) return `Copy ${entryCount(kind, given)} to ${where}`
  return given === 0 ? `Copy to ${where} without users` : `Copy ${given} of ${entryCount(kind, lacking)} to ${where}`
}

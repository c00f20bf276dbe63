import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { NewRoute, OldName, Renaming } from '../../../domain/naming/renaming.ts'
import { regionWords } from '../../../domain/verdict/words.ts'
import type { NoteTone } from '../../../ui/note.tsx'

export type Said = { readonly tone: NoteTone; readonly lead: string; readonly text: string }

/** What renaming, or removing the name, does: worst first. */
export function renamingWords({ old, route, regions }: Renaming, to: DomainName | null): readonly Said[] {
  return [
    ...(old ? [oldNameWords(old, to)] : []),
    ...(route && to ? [newRouteWords(route, to, regions)] : []),
    ...(old && old.keptIn.length > 0 ? [keptWords(old, regions)] : []),
    ...(old && old.notRead.length > 0 ? [notReadWords(old)] : []),
    ...(old ? reservedWords(old) : []),
  ]
}

function oldNameWords({ name, activeIn, unanswered }: OldName, to: DomainName | null): Said {
  const old = namePart(name)
  const uris = `${name}, and all its localized URIs, such as ${old}.pstn.dublin.twilio.com`
  const mend = to === null ? '' : ` Give every PBX the new name: until then its calls fail.`
  if (activeIn === undefined) {
    return {
      tone: 'warn',
      lead: `Where calls to ${old} are processed was not read.`,
      text: `If it is here, no instance answers them afterwards: ${uris}.${mend}`,
    }
  }
  const where = regionLabel(activeIn)
  if (unanswered === undefined) {
    return {
      tone: 'warn',
      lead: `${old} stays active in ${where}: whether an instance answers it there was not read.`,
      text: `If none does, calls to these are refused: ${uris}.${mend}`,
    }
  }
  return unanswered
    ? {
        tone: 'bad',
        lead: `${old} stays active in ${where}, where no instance answers it.`,
        text: `Routes go by name and do not follow. Calls from a PBX to these are refused (404): ${uris}.${mend}`,
      }
    : {
        tone: 'info',
        lead: `Calls to ${old} go on as they are: active in ${where}, whose instance keeps the name.`,
        text: 'This instance no longer stands by for them: a re-route of that name to here would lead to no instance.',
      }
}

function newRouteWords(route: NewRoute, to: DomainName, regions: readonly RegionCode[]): Said {
  const name = namePart(to)
  switch (route.kind) {
    case 'written': {
      const where = regionLabel(route.region)
      const before =
        route.before === null || route.before === route.region
          ? ''
          : ` A route of that name exists, to ${regionLabel(route.before)}: it is written anew.`
      return {
        tone: route.before === null || route.before === route.region ? 'info' : 'warn',
        lead: `Calls to ${name} will be processed in ${where}.`,
        text: `The first instance that takes a name writes its route to its own Region; Twilio does not document it, and this demo does so.${before} The page shows the route as it is read afterwards.`,
      }
    }
    case 'stays': {
      const where = regionLabel(route.region)
      return {
        tone: 'info',
        lead: `${name} is active in ${where}, and stays so.`,
        text: regions.includes(route.region)
          ? `Calls to it reach this trunk’s instance in ${where} at once.`
          : 'Taking the name moves no route: no calls from a PBX arrive here until you re-route it.',
      }
    }
    case 'not-read':
      return {
        tone: 'warn',
        lead: `Where calls to ${name} will be processed is not known.`,
        text: 'Its route, or who holds the name, was not read. The page shows the route once it is.',
      }
    default:
      return exhaustive(route)
  }
}

const keptWords = ({ name, keptIn }: OldName, regions: readonly RegionCode[]): Said => ({
  tone: 'info',
  lead: `${regionWords(keptIn)} ${keptIn.length === 1 ? 'keeps' : 'keep'} ${namePart(name)}.`,
  text: `Instances of one name are one trunk: from then on ${regionWords(regions)} is a trunk of its own.`,
})

const notReadWords = ({ name, notRead }: OldName): Said => ({
  tone: 'warn',
  lead: `${regionWords(notRead)} could not be read.`,
  text: `An instance there may have the name ${namePart(name)}, and keeps it.`,
})

function reservedWords({ name, reserved }: OldName): readonly Said[] {
  if (reserved === false) return []
  const held = reserved
    ? 'No Region of your account holds the old name then.'
    : 'Perhaps no Region holds the old name then.'
  return [
    {
      tone: 'warn',
      lead: held,
      text: `Twilio keeps ${namePart(name)} back for up to 30 days: until then no trunk can have it, yours neither. Going back is not possible in that time.`,
    },
  ]
}

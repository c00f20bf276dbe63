import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import type { NewRoute, OldName, Renaming } from '../../../domain/naming/renaming.ts'
import { regionWords } from '../../../domain/base/sentence-text.ts'
import type { NoteTone } from '../../../ui/note.tsx'

export type Said = { readonly tone: NoteTone; readonly lead: string; readonly text: string }

/** What renaming, or removing the name, does; worst first. */
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
  const uris = `${name} and all its localized URIs, such as ${old}.pstn.dublin.twilio.com`
  const fix = to === null ? '' : ' Set the new name on every PBX; until then its calls fail.'
  if (activeIn === undefined) {
    return {
      tone: 'warn',
      lead: `The route of ${old} has not loaded.`,
      text: `If it leads here, no instance will answer calls to ${uris}.${fix}`,
    }
  }
  const where = regionLabel(activeIn)
  if (unanswered === undefined) {
    return {
      tone: 'warn',
      lead: `${old} stays active in ${where}. Whether an instance answers it there has not loaded.`,
      text: `If none does, Twilio refuses calls to ${uris}.${fix}`,
    }
  }
  return unanswered
    ? {
        tone: 'bad',
        lead: `${old} stays active in ${where}, where no instance answers it.`,
        text: `The route belongs to the name and stays. Twilio refuses (404) calls from a PBX to ${uris}.${fix}`,
      }
    : {
        tone: 'info',
        lead: `Calls to ${old} do not change: it is active in ${where}, whose instance keeps the name.`,
        text: 'This instance is no longer their standby: re-routing that name here would reach no instance.',
      }
}

function newRouteWords(route: NewRoute, to: DomainName, regions: readonly RegionCode[]): Said {
  const name = namePart(to)
  switch (route.kind) {
    case 'written': {
      const where = regionLabel(route.region)
      const before = route.before === route.region ? null : route.before
      const overwrites = before && ` That name has a route to ${regionLabel(before)}, which is overwritten.`
      return {
        tone: before === null ? 'info' : 'warn',
        lead: `Calls to ${name} will be processed in ${where}.`,
        text: `The first instance with a name routes it to its own Region. Twilio does not document this; the demo assumes it.${overwrites ?? ''} Afterwards the page shows the actual route.`,
      }
    }
    case 'stays': {
      const where = regionLabel(route.region)
      return {
        tone: 'info',
        lead: `${name} stays active in ${where}.`,
        text: regions.includes(route.region)
          ? `Calls to it reach this trunk’s instance in ${where} at once.`
          : 'The new name is not re-routed: no calls from a PBX arrive here until you re-route it.',
      }
    }
    case 'not-read':
      return {
        tone: 'warn',
        lead: `The Region for calls to ${name} is not known.`,
        text: 'Its route, or which instances have the name, has not loaded. The page shows the route once it has.',
      }
    default:
      return exhaustive(route)
  }
}

const keptWords = ({ name, keptIn }: OldName, regions: readonly RegionCode[]): Said => ({
  tone: 'info',
  lead: `${regionWords(keptIn)} ${keptIn.length === 1 ? 'keeps' : 'keep'} ${namePart(name)}.`,
  text: `Instances with one name are one trunk, so ${regionWords(regions)} ${regions.length === 1 ? 'becomes' : 'become'} a separate trunk.`,
})

const notReadWords = ({ name, notRead }: OldName): Said => ({
  tone: 'warn',
  lead: `${regionWords(notRead)} could not be loaded.`,
  text: `An instance there may have the name ${namePart(name)} and would keep it.`,
})

function reservedWords({ name, reserved }: OldName): readonly Said[] {
  if (reserved === false) return []
  const lead = reserved
    ? 'No Region of your account will have the old name.'
    : 'Perhaps no Region will have the old name.'
  return [
    {
      tone: 'warn',
      lead,
      text: `Twilio reserves ${namePart(name)} for up to 30 days. Until then no trunk can have it, not even yours, so you cannot rename it back.`,
    },
  ]
}

import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { schemaVersion } from './backend.ts'

/** The state file cannot be used. The message says why. The file is not changed. */
export class StateFileRefused extends Error {}

const format = 'state of the mock regional API'
/** Marks our files among all of SQLite's: "SIPT". */
export const applicationId = 0x53_49_50_54

const leave = 'The file was not changed. Name another file, or delete it.'

const refuse = (file: string, what: string): never => {
  throw new StateFileRefused(`${file} ${what} ${leave}`)
}

/** Refuses what cannot be a state file before SQLite opens it, because SQLite would wait for a pipe or repair a file. */
export function checkStateFile(file: string): void {
  const found = statOf(file)
  if (found === undefined) return checkFolder(file)
  if (!found.isFile()) return refuse(file, `is ${kindOf(found)}, not a file.`)
  if (!may(file, constants.R_OK)) return refuse(file, 'cannot be read: its mode does not allow it.')
  // Root may write to any file, but a file without a write permission is meant to stay as it is.
  if ((found.mode & 0o222) === 0 || !may(file, constants.W_OK))
    return refuse(file, 'cannot be written: it is read-only.')
  // A start that was killed can leave an empty file.
  if (found.size > 0) checkHeader(file)
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch (error) {
    return refuse(file, `cannot be read: ${String(error)}.`)
  }
}

function checkFolder(file: string): void {
  const folder = dirname(resolve(file))
  const found = statOf(folder)
  if (!found?.isDirectory()) throw new StateFileRefused(`${file} cannot be written: ${folder} is not a folder.`)
}

function may(file: string, mode: number): boolean {
  try {
    accessSync(file, mode)
    return true
  } catch {
    return false
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder'
  if (found.isFIFO()) return 'a named pipe'
  if (found.isSocket()) return 'a socket'
  return 'a device'
}

/** The header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header */
function checkHeader(file: string): void {
  const bytes = Buffer.alloc(100)
  const opened = openSync(file, 'r')
  const length = readSync(opened, bytes)
  closeSync(opened)
  const start = bytes.toString('latin1', 0, length)
  if (start.startsWith(`{"format":"${format}"`)) return refuse(file, `is a ${format} of an earlier kind, in JSON.`)
  if (!start.startsWith('SQLite format 3\0'.slice(0, length))) return refuse(file, `is not a ${format}.`)
  if (length < bytes.length) return refuse(file, 'is damaged: it was cut short.')
  if (bytes.readUInt32BE(68) !== applicationId) return refuse(file, `is not a ${format}.`)
  const version = bytes.readUInt32BE(60)
  if (version !== schemaVersion)
    return refuse(file, `has version ${version}, and this API loads version ${schemaVersion}.`)
}

import { useState } from 'react'
import { announce } from '../ui/announce.ts'
import { knownRoutes } from './console-reading.ts'
import type { Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { NumberRow } from './number-row.ts'
import { numbersCsv } from './numbers-csv.ts'
import { createSlices } from './time-slices.ts'

const mark = '\uFEFF'

type Download = { readonly downloading: boolean; readonly download: (rows: readonly NumberRow[]) => void }

/** A file of these rows, made in slices of time. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function useCsvDownload({ regionsRead }: Directory, trunkNames: TrunkNames): Download {
  const [downloading, setDownloading] = useState(false)
  const make = async (rows: readonly NumberRow[]) => {
    setDownloading(true)
    const facts = { regionsRead, trunkNames, known: ({ number }: NumberRow) => knownRoutes.get(number) }
    const parts = await numbersCsv(rows, facts, createSlices())
    save(new Blob([mark, ...parts], { type: 'text/csv;charset=utf-8' }))
    setDownloading(false)
    announce(`Downloaded ${rows.length} numbers`)
  }
  return { downloading, download: (rows) => void make(rows) }
}

function save(file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = 'numbers.csv'
  link.click()
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(url))
}

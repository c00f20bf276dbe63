import { useSyncExternalStore } from 'react'

/** Failed changes of which the operator wants to hear no more. No part of the record: nothing of it is taken back. */
const storageKey = 'dismissed-changes'
/** The oldest go first. */
const kept = 100
const listeners = new Set<() => void>()
let text = read()

export function dismissChange(id: string): void {
  text = [...text.split(' ').filter(Boolean), id].slice(-kept).join(' ')
  try {
    localStorage.setItem(storageKey, text)
  } catch {
    // Refused by policy: dismissed until the page is left.
  }
  tell()
}

export const isDismissed = (id: string): boolean => text.split(' ').includes(id)

export const useIsDismissed = (id: string | undefined): boolean =>
  useSyncExternalStore(subscribe, () => id !== undefined && isDismissed(id))

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', hearOtherTabs)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', hearOtherTabs)
  }
}

function hearOtherTabs({ key }: StorageEvent): void {
  if (key !== storageKey && key !== null) return
  text = read()
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

function read(): string {
  try {
    return localStorage.getItem(storageKey) ?? ''
  } catch {
    return ''
  }
}

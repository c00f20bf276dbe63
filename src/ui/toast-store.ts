import type { ReactNode } from 'react'
import { announce } from './announce.ts'

export type ToastTone = 'neutral' | 'warn' | 'bad'

export type Toast = {
  readonly id: number
  readonly tone: ToastTone
  /** Plain words: they are also announced. */
  readonly text: string
  readonly action: { readonly label: ReactNode; readonly onPress: () => void } | null
}

let toasts: readonly Toast[] = []
let count = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** Shows a message at the edge of the page and announces it politely. It returns the function that takes it away. */
export function showToast(toast: Pick<Toast, 'text'> & Partial<Pick<Toast, 'tone' | 'action'>>): () => void {
  count += 1
  const id = count
  set([...toasts, { id, tone: toast.tone ?? 'neutral', text: toast.text, action: toast.action ?? null }])
  announce(toast.text)
  return () => dismissToast(id)
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

export const readToasts = (): readonly Toast[] => toasts

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

import { dialog } from '../e2e/access-pages.ts'
import { type Console, expect } from './language.ts'

export const closed = (operator: Console) => expect(dialog(operator)).toBeHidden()

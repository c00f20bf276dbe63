/** Twilio's default friendly name, also used in `to_formatted`: `(402) 555-1212` for +1 numbers, others unchanged. */
export function formattedNumber(number: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : number
}

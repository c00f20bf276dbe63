/** As Twilio writes a number where no name was given, and in `to_formatted`: `(402) 555-1212`, others as they are. */
export function formattedNumber(number: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : number
}

export function EmptyAccountHint({ what }: { readonly what: 'trunks' | 'numbers' }) {
  return (
    <p className="mt-2">
      For an account with {what}, choose the scenario “East Mountain Office” in the demo bar at the bottom.
    </p>
  )
}

export function Presenter() {
  return null
}

/** What no line of some files may hold, and what to write instead. */
export type LineRule = {
  readonly where: RegExp
  readonly except?: RegExp
  readonly pattern: RegExp
  readonly instead: string
}

const hues =
  'slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose'
const utilities =
  'bg|text|border(?:-[xytrblse])?|ring|ring-offset|inset-ring|fill|stroke|outline|from|via|to|divide|accent|caret|decoration|shadow|inset-shadow|placeholder'
const tests = /\.(test|spec)\.tsx?$/
const useTokens = 'take a semantic token of src/styles/theme.css (bg-surface, text-text-2, …), or add one there'

export const lineRules: readonly LineRule[] = [
  {
    where: /^src\/.*\.(tsx?|css)$/,
    pattern: new RegExp(String.raw`(?<![\w-])(?:${utilities})-(?:(?:${hues})-\d{2,3}|black|white)(?![\w-])`),
    instead: `no palette classes: ${useTokens}`,
  },
  {
    where: /^src\/.*\.tsx?$/,
    pattern: /(?<![\w-])dark:[a-z[-]/,
    instead: 'no dark: variants: a token holds both themes with light-dark(), in src/styles/theme.css',
  },
  {
    where: /^src\/.*\.(tsx?|css)$/,
    except: /^src\/styles\/theme\.css$/,
    pattern:
      /(?<=["'`([:,_\s])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\w-])|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab|light-dark)\(|\b(?:fill|stroke|stopColor|floodColor)="(?!none"|currentColor"|inherit"|transparent"|url\(|var\()/i,
    instead: `no colour literals: ${useTokens}`,
  },
  {
    where: /^(src\/domain|mocks\/account)\/.*\.ts$/,
    except: tests,
    pattern:
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.|\bset(?:Timeout|Interval)\(/,
    instead: 'no clock, no chance, no timers here: take the moment and the ids as arguments',
  },
  {
    where: /^(src|mocks|e2e|mounted|scripts)\/.*\.tsx?$/,
    pattern: /^\s*export\s+(?:type\s+)?\*/,
    instead: 'no barrels: import each name from the file that defines it',
  },
  {
    where: /^src\/.*\.tsx?$/,
    except: /^src\/paths\/|\.test\.tsx?$/,
    pattern: /["'`]\/(?:trunks|numbers|edges|access|calls|changes)\b/,
    instead: 'addresses come from src/paths/paths.ts only',
  },
  {
    where: /^src\/.*\.tsx?$/,
    except: /^src\/browser\//,
    pattern: /\b(?:localStorage|sessionStorage)\b|\bnew BroadcastChannel\(|\bopenDB\b|\bindexedDB\b/,
    instead: 'take browserStorage, tabStorage, openChannel or openDatabase of src/browser: they handle refusal once',
  },
  {
    where: /^src\/.*\.tsx?$/,
    pattern: /\buseSyncExternalStore\b|\bnew Set<\(\) => void>/,
    instead: 'keep state in createAtom and read it with useSelector, both of @tanstack/react-store',
  },
  {
    where: /^src\/main\.tsx$/,
    pattern: /^\s*import\s+(?!type\b)[^(]*\bfrom\s+['"]\.\.\/mocks\//,
    instead: 'load the mock with import(), so that the shell does not wait for it',
  },
  {
    where: /^(e2e|mounted)\/.*\.ts$/,
    pattern:
      /\bwaitForTimeout\(|networkidle|\bgetByTestId\(|data-testid|\btest\.(?:skip|fixme|only)\(|\.describe\.(?:skip|only)\(/,
    instead: 'wait for what the operator sees, find it by role and name, and keep every test running',
  },
  {
    where: /^(e2e|mounted)\/.*\.ts$/,
    pattern: /\bgetByText\((['"`])\d[^'"`]*\1\)/,
    instead: 'add { exact: true }: "1 of 10 numbers" is also a part of "131 of 10 numbers"',
  },
]

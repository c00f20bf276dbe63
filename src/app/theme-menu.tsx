import { useSelector } from '@tanstack/react-store'
import { Monitor, Moon, Sun } from 'lucide'
import { announce } from '../ui/announce.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { setTheme, theme, type ThemeChoice } from '../ui/theme.ts'

const themes = {
  system: { icon: Monitor, title: 'system', next: 'light' },
  light: { icon: Sun, title: 'light', next: 'dark' },
  dark: { icon: Moon, title: 'dark', next: 'system' },
} as const satisfies Record<ThemeChoice, { icon: typeof Sun; title: string; next: ThemeChoice }>

export function ThemeMenu() {
  const choice = useSelector(theme)
  const { icon, title, next } = themes[choice]
  return (
    <IconButton
      icon={icon}
      label={`Theme: ${title}. Change to ${themes[next].title}`}
      onClick={() => {
        setTheme(next)
        announce(`Theme: ${themes[next].title}`)
      }}
    />
  )
}

import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

// For journeys and benchmarks alike: design.md 8 gives the order of looking.
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder]
    return root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : []
  }),
]

/** The browser's file: the one that PLAYWRIGHT_CHROMIUM names, else Playwright's own, else one of the system. */
export function findBrowser(): string | null {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named && !isProgram(named)) throw new Error(`PLAYWRIGHT_CHROMIUM is "${named}", which is no program.`)
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return named || ([chromium.executablePath(), ...onPath, ...PLACES].find(isProgram) ?? null)
}

/** The same, installing one where there is none. Throws where that does not work either. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const playwright = [process.execPath, join(import.meta.dirname, '../node_modules/@playwright/test/cli.js')]
  const attempts = [
    [...playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'],
    [...playwright, 'install', 'chromium'],
    ...(isRoot && existsSync('/etc/debian_version') ? [['apt-get', 'install', '-y', 'chromium']] : []),
  ]
  for (const [command = '', ...parameters] of attempts) {
    spawnSync(command, parameters, { stdio: 'inherit' })
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or name it in PLAYWRIGHT_CHROMIUM.',
  )
}

/** How Playwright starts it. Chromium's sandbox refuses to run as root; the rest keeps it from calling home. */
export function browserLaunch(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  return {
    executablePath,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-quic', '--disable-background-networking'],
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

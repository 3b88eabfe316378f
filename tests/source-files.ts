import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

export type SourceFile = {
  /** From the project's folder, with slashes. */
  path: string
  text: string
  /** What is imported at run time: a path of ours, or a package's name as written. Type-only imports are left out. */
  imports: readonly string[]
}

const FOLDERS = '{app,bench,components,content,db,e2e,lib,messages,scripts,tests,worker}/**/*.{ts,tsx,mjs,json}'

/** Every source file of the project, with what it imports. */
export function readSourceFiles(): SourceFile[] {
  return globSync([FOLDERS, '*.{ts,mjs}'], { cwd: ROOT })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path !== 'next-env.d.ts')
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, text, imports: path.endsWith('.json') ? [] : importsOf(path, text) }
    })
}

// `import type` and `export type … from` vanish; with verbatimModuleSyntax everything else is loaded.
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm
const DYNAMIC = /(?<!typeof )\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?'([^']+)'/g

export function importsOf(path: string, text: string): string[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  const found = [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)].map((match) => match[1] ?? '')
  return [...new Set(found.map((specifier) => resolve(path, specifier)))]
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

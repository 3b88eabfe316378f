import { actionId, plainPost, scriptedPost } from './action-shots.ts'
import type { Load, Shot } from './load.ts'
import type { Seeded } from './seed-people.ts'
import type { Side } from './start-server.ts'

export type Sides = { ours: Side; bare: Side; ourManifest: string; bareManifest: string; people: readonly Seeded[] }

export type Scenarios = Record<
  'barePage' | 'dossierPage' | 'home' | 'bareRerender' | 'tick' | 'bareUpdate' | 'plainTick' | 'plainTickAndPage',
  Load
>

/** Everything that is measured under load: the product's pages and actions, and the bare ones beside them. */
export function scenariosOf({ ours, bare, ourManifest, bareManifest, people }: Sides): {
  scenarios: Scenarios
  ticksSent: () => number
} {
  const ids = { tick: actionId(ourManifest, 'tickHere'), untick: actionId(ourManifest, 'untickHere') }
  const row = { side: bare, path: '/', fields: { id: '1' } }
  const rerender = scriptedPost({ ...row, id: actionId(bareManifest, 'touchAndRefresh') })
  const update = plainPost({ ...row, id: actionId(bareManifest, 'touch') })
  const next = turns(people)
  const ticks = turns(people)
  const isTicked = new Set<Seeded>()
  let sent = 0
  const tick = (shotOf: typeof plainPost) => {
    const one = ticks()
    sent += 1
    const wasTicked = isTicked.delete(one)
    if (!wasTicked) isTicked.add(one)
    const fields = { dossierId: one.dossierId, key: one.tick }
    const id = wasTicked ? ids.untick : ids.tick
    const shot = shotOf({ side: ours, id, fields, path: dossierPath(one), cookie: cookiesOf(one) })
    return { one, shot, says: wasTicked ? one.toTick : one.toUntick }
  }
  const scenarios: Scenarios = {
    barePage: { side: bare, shots: () => [page('/')] },
    dossierPage: { side: ours, shots: () => [dossierPage(next())] },
    home: { side: ours, shots: () => [page('/en')] },
    bareRerender: { side: bare, shots: () => [rerender] },
    tick: {
      side: ours,
      // The answer must bring the page up to date by itself, or it measures less than a page made anew.
      shots: () => {
        const { shot, says } = tick(scriptedPost)
        return [{ ...shot, says }]
      },
    },
    bareUpdate: { side: bare, shots: () => [update] },
    plainTick: { side: ours, shots: () => [tick(plainPost).shot] },
    plainTickAndPage: {
      side: ours,
      shots: () => {
        const { one, shot } = tick(plainPost)
        return [shot, dossierPage(one)]
      },
    },
  }
  return { scenarios, ticksSent: () => sent }
}

function dossierPage(one: Seeded): Shot {
  return page(dossierPath(one), cookiesOf(one))
}

// A browser has kept the language since its first page.
function cookiesOf({ cookie }: Seeded): string {
  return `${cookie}; NEXT_LOCALE=en`
}

function dossierPath({ dossierId }: Seeded): string {
  return `/en/dossiers/${dossierId}`
}

function page(path: string, cookie = ''): Shot {
  return { method: 'GET', path, headers: { accept: 'text/html', cookie }, status: 200 }
}

// Everybody in turn, so that no dossier is written twice at once and nobody reaches the limit of writes a minute.
function turns<T>(all: readonly T[]): () => T {
  let index = 0
  return () => {
    const one = all[index % all.length]
    index += 1
    if (one === undefined) throw new Error('nobody is there')
    return one
  }
}

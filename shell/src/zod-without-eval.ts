import * as z from 'zod/mini'

// zod probes `new Function` otherwise, which a strict content policy reports as a violation. The setting is
// global: imported before any schema is made, it holds for the copies that remotes bundle too.
z.config({ jitless: true })

import type { Database } from '@zhancore/db'
import type { DocumentSettings } from '@zhancore/documents'

import { dealStories } from './deal-stories'
import { leadStories } from './lead-stories'
import { makeDemoWorld } from './people'
import { playInquiry, playLead } from './play-lead'
import { playOpportunity } from './play-opportunity'
import { playProject } from './play-project'
import { projectStories } from './project-stories'

/** Something on every stage, from today's request to a closed project. */
const stories = [...leadStories, ...dealStories, ...projectStories]

/**
 * Fills an empty system with a small company's work, by the same use-cases that people's clicks
 * run: every record has its history, and its e-mails wait in the queue. A system that has users is
 * left as it is. `documents` is null where there is no TeX: then no deal goes beyond its drafting.
 */
export async function seedDemoData(
  db: Database,
  documents: DocumentSettings | null,
): Promise<void> {
  if ((await db.user.count()) > 0) return
  const world = await makeDemoWorld(db, new Date())
  // the oldest first: numbers grow with time
  for (const story of stories.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const lead = await playInquiry(world, story)
    const opportunityId = lead && (await playLead(world, story, lead))
    const projectId =
      opportunityId && (await playOpportunity(world, story, opportunityId, documents))
    if (projectId) await playProject(world, story, projectId)
  }
}

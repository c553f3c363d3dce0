import type { DemoStory } from '#verbs/demo/story.ts'
import { climateStories } from './climate.ts'
import { cultureStories } from './culture.ts'
import { economyStories } from './economy.ts'
import { nationalStories } from './national.ts'
import { opinionStories } from './opinion.ts'
import { regionStories } from './region.ts'
import { securityStories } from './security.ts'
import { seedStory } from './seed.ts'
import { worldStories } from './world.ts'

/** The story that leads the front page. */
export const SPLASH = seedStory.slug

export const stories: readonly DemoStory[] = [
  ...nationalStories,
  ...regionStories,
  ...worldStories,
  ...economyStories,
  ...securityStories,
  ...climateStories,
  ...cultureStories,
  ...opinionStories,
]

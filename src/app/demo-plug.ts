import { fillExtras } from '../ui/extras.ts'
import { lazyDialog, lazyPart } from '../ui/lazy-part.tsx'
import { demoBarPlace } from './demo-bar-slot.tsx'

/**
 * The only file outside src/features/demo that imports it. The console works without both: scripts/lib/without-demo.mjs
 * removes them, and e2e/stories/without-demo.spec.ts tests the rest.
 */
fillExtras({
  DemoDock: lazyPart(async () => (await import('../features/demo/demo-dock.tsx')).DemoDock, {
    meanwhile: demoBarPlace,
  }),
  SharedState: lazyDialog(async () => (await import('../features/demo/shared-state.tsx')).SharedState),
  ResetDialog: lazyDialog(async () => (await import('../features/demo/reset-dialog.tsx')).ResetDialog),
  ScenarioQuestion: lazyDialog(async () => (await import('../features/demo/scenario-question.tsx')).ScenarioQuestion),
  TestCallPanel: lazyDialog(async () => (await import('../features/demo/test-call-panel.tsx')).TestCallPanel),
  TrafficCard: lazyPart(async () => (await import('../features/demo/traffic-card.tsx')).TrafficCard),
  verifyChange: async (change, propagating) => {
    const { verifyChange } = await import('../features/demo/verify-change.ts')
    return verifyChange(change, propagating)
  },
})

export { forgetDemoSwitches, takeDemoSwitches } from '../features/demo/demo-switches.ts'

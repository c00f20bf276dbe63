import { lazy } from 'react'
import { fillExtras } from '../ui/extras.ts'

/**
 * The only file outside src/features/demo that imports it. The console is whole without either: a script leaves them
 * out, and a story goes through what remains (scripts/lib/without-demo.mjs, e2e/stories/without-demo.spec.ts).
 */
fillExtras({
  DemoDock: lazy(() => import('../features/demo/demo-dock.tsx').then((module) => ({ default: module.DemoDock }))),
  SharedState: lazy(() =>
    import('../features/demo/shared-state.tsx').then((module) => ({ default: module.SharedState })),
  ),
  ResetDialog: lazy(() =>
    import('../features/demo/reset-dialog.tsx').then((module) => ({ default: module.ResetDialog })),
  ),
  ScenarioQuestion: lazy(() =>
    import('../features/demo/scenario-question.tsx').then((module) => ({ default: module.ScenarioQuestion })),
  ),
  TestCallPanel: lazy(() =>
    import('../features/demo/test-call-panel.tsx').then((module) => ({ default: module.TestCallPanel })),
  ),
  TrafficCard: lazy(() =>
    import('../features/demo/traffic-card.tsx').then((module) => ({ default: module.TrafficCard })),
  ),
  verifyChange: async (change, propagating) => {
    const { verifyChange } = await import('../features/demo/verify-change.ts')
    return verifyChange(change, propagating)
  },
})

export { forgetDemoSwitches, takeDemoSwitches } from '../features/demo/demo-switches.ts'

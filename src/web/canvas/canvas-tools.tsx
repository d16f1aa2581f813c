import { useState } from 'react'
import { useSay } from '../i18n/words.ts'
import { Tool } from '../frame/top-bar.tsx'
import type { Canvas } from './canvas.ts'
import { Lasso } from './lasso.tsx'
import { useRelax } from './use-relax.ts'

/** Zoom, fit, relax, lasso and full screen, at the canvas's corner. */
export function CanvasTools({ canvas }: { readonly canvas: Canvas | null }) {
  const say = useSay()
  const [lasso, setLasso] = useState(false)
  const relax = useRelax(canvas)
  return (
    <>
      <div
        className="canvas-tools"
        role="toolbar"
        aria-label={say('canvasTools')}
        aria-orientation="vertical"
      >
        <Tool icon="plus" label={say('zoomIn')} act={() => canvas?.zoom(1 / 1.5)} />
        <Tool icon="minus" label={say('zoomOut')} act={() => canvas?.zoom(1.5)} />
        <Tool icon="fit" label={say('fit')} act={() => canvas?.fit()} />
        <Tool icon="relax" label={say('relax')} off={relax.busy} act={relax.start} />
        <Tool icon="lasso" label={say('lasso')} act={() => setLasso(true)} />
        <Tool
          icon="full"
          label={say('fullScreen')}
          act={() =>
            void (document.fullscreenElement
              ? document.exitFullscreen()
              : document.querySelector('.network')?.requestFullscreen())
          }
        />
      </div>
      {relax.blocked && (
        <p className="notice over" role="status">
          {say('workerBlocked')}
        </p>
      )}
      {lasso && canvas && <Lasso canvas={canvas} close={() => setLasso(false)} />}
    </>
  )
}

import { drawOnCanvas } from '@sigma/export-image'
import type { Canvas } from './canvas.ts'

/** What the canvas shows, drawn anew at `times` its size, names included. */
export function drawLarge(
  { renderer, paint }: Canvas,
  ground: string,
  times: number,
): Promise<HTMLCanvasElement> {
  const { width, height } = renderer.getDimensions()
  return drawOnCanvas(renderer, {
    width: width * times,
    height: height * times,
    backgroundColor: ground,
    cameraState: renderer.getCamera().getState(),
    sigmaSettings: { zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / times },
    withTempRenderer: (larger) => {
      larger.setCustomBBox(renderer.getCustomBBox())
      larger.on('afterRender', () => paint(larger, times))
      larger.refresh()
    },
  })
}

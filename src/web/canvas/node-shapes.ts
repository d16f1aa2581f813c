import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { definitionOf, setCamera, type Uniform } from './shader.ts'

/** What the shader calls circle, square and diamond. */
const SHAPE: Readonly<Record<string, number>> = { person: 0, state: 1, organization: 2 }

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_diff;
varying float v_radius;
varying float v_shape;
varying float v_ring;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  // A triangle whose inscribed circle holds the widest form, a diamond, and its ring.
  vec2 diff = radius * 3.4 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + diff, 1)).xy, 0, 1);
  v_diff = diff;
  v_radius = radius;
  v_shape = a_shape;
  v_ring = a_ring * u_correctionRatio * 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_ringColor = a_ringColor;
  v_ringColor.a *= bias;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_diff;
varying float v_radius;
varying float v_shape;
varying float v_ring;
uniform float u_correctionRatio;
// Signed distance to the form's edge. A square of the circle's area would cover the heads of the lines that end at it.
float away(vec2 p) {
  if (v_shape < 0.5) return length(p) - v_radius;
  vec2 q = v_shape < 1.5 ? p : vec2(p.x + p.y, p.x - p.y) * 0.70710678;
  float corner = v_radius * 0.18;
  vec2 d = abs(q) - vec2(v_radius * 0.8 - corner);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}
void main(void) {
  float d = away(v_diff);
  #ifdef PICKING_MODE
  gl_FragColor = d > v_ring ? vec4(0.0) : v_color;
  #else
  float pixel = u_correctionRatio * 2.0;
  vec4 inside = mix(v_color, v_ringColor, smoothstep(-pixel * 0.5, pixel * 0.5, d));
  gl_FragColor = mix(inside, vec4(0.0), smoothstep(v_ring - pixel, v_ring, d));
  #endif
}`

/** One program for all forms of actors: circle, square, diamond, each with a ring that parts it from the lines behind it. */
export class NodeShapes extends NodeProgram<Uniform> {
  override getDefinition() {
    return definitionOf({
      vertex: VERTEX,
      fragment: FRAGMENT,
      floats: { a_position: 2, a_size: 1, a_shape: 1, a_ring: 1 },
      colours: ['a_color', 'a_ringColor'],
      corner: 'a_angle',
      corners: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    })
  }
  override processVisibleItem(index: number, at: number, node: NodeDisplayData & ShapeData): void {
    const array = this.array
    array[at++] = node.x
    array[at++] = node.y
    array[at++] = node.size
    array[at++] = SHAPE[node.shape] ?? 0
    array[at++] = node.ring ?? 1.5
    array[at++] = floatColor(node.color)
    array[at++] = floatColor(node.ringColor)
    array[at++] = index
  }
  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setCamera(params, info)
  }
}

/** What a node carries beside Sigma's own attributes. */
export interface ShapeData {
  readonly shape: string
  readonly ringColor: string
  /** Width of the ring in pixels. */
  readonly ring?: number
}

import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { definitionOf, quad, setCamera, type Uniform } from './shader.ts'

/** What the shader calls the heads. */
export const HEAD = { none: 0, arrow: 1, bar: 2, thin: 3 } as const

// One quad from the source to the target's rim; everything is counted in pixels, of which one is 2 × u_correctionRatio.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_radius;
attribute float a_thickness;
attribute float a_head;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying float v_end;
varying float v_line;
varying float v_half;
varying float v_head;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = u_correctionRatio * 2.0;
  vec2 way = a_target - a_source;
  float reach = max(length(way), 1e-9);
  vec2 along = way / reach;
  vec2 across = vec2(-along.y, along.x);
  v_line = max(a_thickness / u_sizeRatio, 0.9);
  v_head = a_head;
  v_half = a_head < 0.5 ? 0.5 * v_line
    : a_head < 1.5 ? 2.4 + 1.1 * v_line
    : a_head < 2.5 ? 4.0 + 1.1 * v_line
    : 1.6 + 0.9 * v_line;
  v_end = reach / pixel - a_radius / u_sizeRatio - 0.5;
  v_at = vec2(a_corner.x * v_end, a_corner.y * (max(v_half, v_line) + 1.0));
  gl_Position = vec4((u_matrix * vec3(a_source + pixel * (along * v_at.x + across * v_at.y), 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_end;
varying float v_line;
varying float v_half;
varying float v_head;
float inside(float half_, float d) { return clamp(half_ + 0.5 - abs(d), 0.0, 1.0); }
void main(void) {
  float left = v_end - v_at.x;
  float size = v_head < 0.5 ? 0.0 : v_head > 1.5 && v_head < 2.5 ? 2.2 + 0.7 * v_line : 2.3 * v_half;
  float cover = left < size && v_head > 0.5 ? 0.0 : inside(0.5 * v_line, v_at.y);
  if (v_head > 1.5 && v_head < 2.5) cover = max(cover, inside(0.5 * size, left - 0.5 * size) * inside(v_half, v_at.y));
  else if (v_head > 0.5 && left < size) cover = inside(v_half * left / size, v_at.y);
  #ifdef PICKING_MODE
  if (abs(v_at.y) > 0.5 * v_line + 1.5 && cover < 0.5) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = mix(vec4(0.0), v_color, cover);
  #endif
}`

/** What an edge carries beside Sigma's own attributes. */
export interface LineData {
  readonly head: keyof typeof HEAD
}

/** Straight lines with every head in one program: each further program costs a reader tens of milliseconds at the start. */
export class StraightLines extends EdgeProgram<Uniform> {
  override getDefinition() {
    return definitionOf({
      vertex: VERTEX,
      fragment: FRAGMENT,
      floats: { a_source: 2, a_target: 2, a_radius: 1, a_thickness: 1, a_head: 1 },
      colours: ['a_color'],
      corner: 'a_corner',
      corners: quad([0, 1], [-1, 1]),
    })
  }
  override processVisibleItem(
    index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: EdgeDisplayData & LineData,
  ): void {
    const array = this.array
    array[at++] = source.x
    array[at++] = source.y
    array[at++] = target.x
    array[at++] = target.y
    array[at++] = target.size
    array[at++] = edge.size
    array[at++] = HEAD[edge.head]
    array[at++] = floatColor(edge.color)
    array[at++] = index
  }
  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setCamera(params, info)
  }
}

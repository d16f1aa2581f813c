import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { definitionOf, quad, setCamera, type Uniform } from './shader.ts'

// A pixel is 2 × u_correctionRatio. Half the bar's length and depth grow with the line, and never get too small to see.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute vec2 a_way;
attribute float a_radius;
attribute float a_thickness;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_half;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = u_correctionRatio * 2.0;
  float line = a_thickness / u_sizeRatio;
  v_half = vec2(1.1 + 0.35 * line, 4.0 + 1.1 * line);
  v_at = a_corner * (v_half + 1.0);
  vec2 across = vec2(-a_way.y, a_way.x);
  float away = a_radius / u_sizeRatio + v_half.x + 0.5;
  vec2 place = a_position + pixel * (a_way * (v_at.x - away) + across * v_at.y);
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const FRAGMENT = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_half;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  vec2 inside = clamp(v_half + 0.5 - abs(v_at), 0.0, 1.0);
  gl_FragColor = mix(vec4(0.0), v_color, inside.x * inside.y);
  #endif
}`

/** The bar a line of disapproval ends in, across the line's last stretch, straight or bent. */
export class BarHead extends EdgeProgram<Uniform> {
  override getDefinition() {
    return definitionOf({
      vertex: VERTEX,
      fragment: FRAGMENT,
      floats: { a_position: 2, a_way: 2, a_radius: 1, a_thickness: 1 },
      colours: ['a_color'],
      corner: 'a_corner',
      corners: quad([-1, 1], [-1, 1]),
    })
  }
  override processVisibleItem(
    index: number,
    at: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: EdgeDisplayData & { readonly curvature?: number },
  ): void {
    const bend = edge.curvature ?? 0
    const [dx, dy] = [target.x - source.x, target.y - source.y]
    // From the curve's control point to the target; y grows upward here.
    const [wx, wy] = [dx / 2 + dy * bend, dy / 2 - dx * bend]
    const length = Math.hypot(wx, wy) || 1
    const array = this.array
    array[at++] = target.x
    array[at++] = target.y
    array[at++] = wx / length
    array[at++] = wy / length
    array[at++] = target.size
    array[at++] = edge.size
    array[at++] = floatColor(edge.color)
    array[at++] = index
  }
  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    setCamera(params, info)
  }
}

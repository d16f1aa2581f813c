import type { InstancedProgramDefinition, ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

const FLOAT = 0x1406
const UNSIGNED_BYTE = 0x1401
const TRIANGLES = 0x0004

/** What every shader here is told of the camera. A pixel is 2 × u_correctionRatio. */
export const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const
export type Uniform = (typeof UNIFORMS)[number]

interface Shader {
  readonly vertex: string
  readonly fragment: string
  /** Attributes of floats with how many each has, in the order in which an item is written. */
  readonly floats: Readonly<Record<string, number>>
  /** Attributes of colours, which follow the floats; Sigma's picking id comes last. */
  readonly colours: readonly string[]
  /** The attribute that tells an item's corners apart, and its value at each. */
  readonly corner: string
  readonly corners: readonly (readonly number[])[]
}

/** The two triangles of a quad. */
export const quad = (
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
): Shader['corners'] => [
  [left, low],
  [right, low],
  [left, high],
  [left, high],
  [right, low],
  [right, high],
]

/** A shader as Sigma wants it described. */
export function definitionOf(shader: Shader): InstancedProgramDefinition<Uniform> {
  const { vertex, fragment, floats, colours, corner, corners } = shader
  return {
    VERTICES: corners.length,
    VERTEX_SHADER_SOURCE: vertex,
    FRAGMENT_SHADER_SOURCE: fragment,
    METHOD: TRIANGLES,
    UNIFORMS,
    ATTRIBUTES: [
      ...Object.entries(floats).map(([name, size]) => ({ name, size, type: FLOAT })),
      ...[...colours, 'a_id'].map((name) => ({
        name,
        size: 4,
        type: UNSIGNED_BYTE,
        normalized: true,
      })),
    ],
    CONSTANT_ATTRIBUTES: [{ name: corner, size: corners[0].length, type: FLOAT }],
    CONSTANT_DATA: corners.map((values) => [...values]),
  } as InstancedProgramDefinition<Uniform>
}

/** Tells a shader where the camera is. */
export function setCamera(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
  gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
}

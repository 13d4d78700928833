import type { ReactElement } from "react";
import type { ShownGuarantee } from "@backgrounder/model/article";
import { element } from "../rendering/element.js";

/** More rings than this could not be told apart. */
const mostRings = 8;

const core = 22;
const band = 27;

export interface Ring {
  layer: number;
  isFirm: boolean;
}

/** One ring for a layer; it is firm only if all that is in the layer is. */
export function ringsOf(guarantees: readonly ShownGuarantee[]): Ring[] {
  const rings = new Map<number, boolean>();
  for (const { layer, isFirm = false } of guarantees)
    if (layer !== undefined) rings.set(layer, isFirm && (rings.get(layer) ?? true));
  return [...rings].map(([layer, isFirm]) => ({ layer, isFirm })).toSorted((a, b) => a.layer - b.layer);
}

/**
 * Half rings around what is protected, like domes: the first layer is the inner one. What is agreed is a full line,
 * everything else is dashed. The list beside it says the same in words, so nothing of it is read out.
 */
export function layersDrawing(rings: readonly Ring[]): ReactElement | null {
  if (rings.length > mostRings || rings.length === 0) return null;
  const radius = core + rings.length * band;
  const [width, height] = [2 * radius + 6, radius + 6];
  const centre = width / 2;
  const parts = rings.flatMap(({ layer, isFirm }, index) => {
    const r = core + (index + 1) * band;
    const line = isFirm ? { strokeWidth: 4 } : { strokeWidth: 2, strokeDasharray: "7 5" };
    return [
      <path d={`M${centre - r} ${height}a${r} ${r} 0 0 1 ${2 * r} 0`} fill="none" stroke="currentColor" {...line} />,
      <text x={centre} y={height - r + 20} textAnchor="middle" fill="currentColor" fontSize="15" fontWeight="bold">
        {layer}
      </text>,
    ];
  });
  const props = { className: "bgr-guarantee-layers__drawing", viewBox: `0 0 ${width} ${height}`, "aria-hidden": true };
  return element("svg", props, [
    <path d={`M${centre - core} ${height}a${core} ${core} 0 0 1 ${2 * core} 0z`} fill="currentColor" />,
    ...parts,
  ]);
}

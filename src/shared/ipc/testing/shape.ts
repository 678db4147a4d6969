import { z } from "zod";

const KindSchema = z.enum(["object", "array", "string", "number", "integer", "boolean", "null"]);

/** As much of a JSON Schema as it takes to make up a value that fits it. One without a `type` or `anyOf` may be anything. */
export interface Shape {
  type?: z.infer<typeof KindSchema> | undefined;
  properties?: Record<string, Shape> | undefined;
  additionalProperties?: boolean | Shape | undefined;
  items?: Shape | undefined;
  anyOf?: Shape[] | undefined;
  oneOf?: Shape[] | undefined;
  enum?: (string | number)[] | undefined;
  const?: unknown;
  pattern?: string | undefined;
  maxLength?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
}

const ShapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: KindSchema.optional(),
    properties: z.record(z.string(), ShapeSchema).optional(),
    additionalProperties: z.union([z.boolean(), ShapeSchema]).optional(),
    items: ShapeSchema.optional(),
    anyOf: z.array(ShapeSchema).optional(),
    oneOf: z.array(ShapeSchema).optional(),
    enum: z.array(z.union([z.string(), z.number()])).optional(),
    const: z.unknown().optional(),
    pattern: z.string().optional(),
    maxLength: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
  }),
);

/** The shape of what a schema takes. What JSON has no word for, such as bytes, may be anything. */
export function shapeOf(schema: z.ZodType): Shape {
  return ShapeSchema.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }));
}
